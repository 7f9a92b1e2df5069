// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const unitsOfLevel2And3: Divergence<'units-of-level-2-and-3'> = {
  id: 'units-of-level-2-and-3',
  kind: 'scope',
  label: { en: 'Thirteen and six standby units', 'zh-Hans': '13支与6支待命分队' },
  note: {
    en: 'Thirteen units rose to Level 2 in October 2018 and six from Level 2 to Level 3 in 2019 and 2020. Whether the six are among the 13 is not stated; they must not be added up.',
    'zh-Hans': '2018年10月13支升为二级，2019年至2020年6支由二级升为三级；后者是否在前者之内没有写明，不能相加。',
  },
  fact: 'level-3-units',
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'en', exact: '13 of them', start: 581, end: 591 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '13支', start: 140, end: 143 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'six rose from Level 2',
          start: 647,
          end: 668,
        },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '先后6支由二级', start: 174, end: 181 },
      ],
    },
  ],
}

export default unitsOfLevel2And3
