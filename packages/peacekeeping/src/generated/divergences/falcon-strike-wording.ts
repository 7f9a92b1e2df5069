// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const falconStrikeWording: Divergence<'falcon-strike-wording'> = {
  id: 'falcon-strike-wording',
  kind: 'wording',
  label: { en: 'Name of Falcon Strike-2022', 'zh-Hans': '鹰击-2022的英文名称' },
  note: {
    en: 'The machine translation renders the Chinese name word for word; the usual English is Falcon Strike-2022.',
    'zh-Hans': '机器译文逐字翻译中文名称；通用英文为Falcon Strike-2022。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: '“Eagle Strike-2022”',
          start: 212,
          end: 231,
        },
        { anchor: 'military-cooperation-2022#s1.p5', lang: 'zh-Hans', exact: '“鹰击-2022”', start: 61, end: 70 },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default falconStrikeWording
