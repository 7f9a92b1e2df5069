// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const neutralityOrImpartiality: Divergence<'neutrality-or-impartiality'> = {
  id: 'neutrality-or-impartiality',
  kind: 'wording',
  label: { en: 'Neutrality or impartiality', 'zh-Hans': '中立与公正' },
  note: {
    en: 'The Chinese text names neutrality (zhongli) as a basic principle, the English text impartiality.',
    'zh-Hans': '基本原则之一，中文版作“中立”，英文版作“公正”（impartiality）。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s1.l1.i2', lang: 'zh-Hans', exact: '当事国同意、中立', start: 18, end: 26 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i2',
          lang: 'en',
          exact: 'host-nation consent, impartiality',
          start: 88,
          end: 121,
        },
      ],
    },
  ],
}

export default neutralityOrImpartiality
