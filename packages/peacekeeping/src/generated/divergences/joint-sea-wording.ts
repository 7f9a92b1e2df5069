// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const jointSeaWording: Divergence<'joint-sea-wording'> = {
  id: 'joint-sea-wording',
  kind: 'wording',
  label: { en: 'Name of Joint Sea-2022', 'zh-Hans': '海上联合-2022的英文名称' },
  note: {
    en: 'The machine translation renders the Chinese name word for word; the usual English is Joint Sea-2022.',
    'zh-Hans': '机器译文逐字翻译中文名称；通用英文为Joint Sea-2022。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: '“Maritime Joint-2022”',
          start: 189,
          end: 210,
        },
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'zh-Hans',
          exact: '“海上联合-2022”',
          start: 49,
          end: 60,
        },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default jointSeaWording
