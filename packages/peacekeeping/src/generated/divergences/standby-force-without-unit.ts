// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const standbyForceWithoutUnit: Divergence<'standby-force-without-unit'> = {
  id: 'standby-force-without-unit',
  kind: 'unit',
  label: { en: '8,000, of what', 'zh-Hans': '8000的单位' },
  note: {
    en: 'The machine translation of the commentary gives the scale of the standby force without a unit; the white paper counts troops.',
    'zh-Hans': '评论文章的机器译文只写待命部队规模为8000，未写单位；白皮书按人计。',
  },
  fact: 'standby-force',
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s4.p6', lang: 'en', exact: '8,000 in scale', start: 330, end: 344 },
        { anchor: 'commentary-2020#s4.p6', lang: 'zh-Hans', exact: '规模为8000', start: 85, end: 92 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'en',
          exact: 'the standby force of 8,000 troops',
          start: 269,
          end: 302,
        },
        { anchor: 'white-paper-2020#s5.5.p1', lang: 'zh-Hans', exact: '8000人规模维和待命部队', start: 78, end: 91 },
      ],
    },
  ],
}

export default standbyForceWithoutUnit
