// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const vostokWording: Divergence<'vostok-wording'> = {
  id: 'vostok-wording',
  kind: 'wording',
  label: { en: 'Name of Vostok 2022', 'zh-Hans': '东方-2022的英文名称' },
  note: {
    en: 'The machine translation renders the Chinese name word for word; the usual English is Vostok 2022.',
    'zh-Hans': '机器译文逐字翻译中文名称；通用英文为Vostok 2022。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: '“Oriental-2022”',
          start: 130,
          end: 145,
        },
        { anchor: 'military-cooperation-2022#s1.p5', lang: 'zh-Hans', exact: '“东方-2022”', start: 28, end: 37 },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default vostokWording
