// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const ranks: Divergence<'ranks'> = {
  id: 'ranks',
  kind: 'omission',
  label: { en: 'Ranks of Li Lei, Yang Shupeng and Shen Liangliang', 'zh-Hans': '李磊、杨树朋、申亮亮的军衔' },
  note: {
    en: 'Ranks are given in the English text only; the Chinese text calls the three soldiers.',
    'zh-Hans': '军衔只见于英文版，中文版称“战士”“士兵”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '战士李磊、杨树朋', start: 152, end: 160 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '维和士兵申亮亮', start: 209, end: 216 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.3.p2',
          lang: 'en',
          exact: 'Corporal Li Lei and Sergeant Yang Shupeng',
          start: 570,
          end: 611,
        },
        {
          anchor: 'white-paper-2020#s2.4.p2',
          lang: 'en',
          exact: 'First Sergeant Shen Liangliang',
          start: 716,
          end: 746,
        },
      ],
    },
  ],
}

export default ranks
