// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const francophoneCountries: Divergence<'francophone-countries'> = {
  id: 'francophone-countries',
  kind: 'scope',
  label: { en: 'Francophone countries or French-speaking Africa', 'zh-Hans': '法语国家与非洲法语区' },
  note: {
    en: 'The Chinese text says French-speaking Africa, the English text Francophone countries. Only the English text says that the programmes were for UN peacekeepers.',
    'zh-Hans': '中文版作“非洲法语区”，英文版作“法语国家”；只有英文版写明培训对象是联合国维和人员。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.3.p2', lang: 'zh-Hans', exact: '非洲法语区', start: 54, end: 59 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.3.p2',
          lang: 'en',
          exact: 'Francophone Countries',
          start: 296,
          end: 317,
        },
        { anchor: 'white-paper-2020#s4.3.p2', lang: 'en', exact: 'for UN peacekeepers', start: 123, end: 142 },
      ],
    },
  ],
}

export default francophoneCountries
