// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const levelsOfThreeKinds: Divergence<'levels-of-three-kinds'> = {
  id: 'levels-of-three-kinds',
  kind: 'scope',
  label: { en: 'Three kinds of level', 'zh-Hans': '三种“级”' },
  note: {
    en: 'Level 1 of UNSAS, a level-2 hospital, and Levels 2 and 3 of the PCRS are three scales.',
    'zh-Hans': '待命安排机制的一级、二级医院、待命机制的二级和三级，是三种不同的等级。',
  },
  fact: 'pcrs-level',
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'level 1 of the United Nations Standby Arrangement System',
          start: 41,
          end: 97,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '一级维和待命安排机制', start: 14, end: 24 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'one level-2 hospital',
          start: 172,
          end: 192,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '二级医院1个', start: 38, end: 44 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'rose to PCRS Level 2',
          start: 592,
          end: 612,
        },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '升为二级待命部队', start: 153, end: 161 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'en', exact: 'to Level 3', start: 669, end: 679 },
        { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '升为三级', start: 181, end: 185 },
      ],
    },
  ],
}

export default levelsOfThreeKinds
