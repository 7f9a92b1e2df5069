// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const impartialityOrNeutrality: Divergence<'impartiality-or-neutrality'> = {
  id: 'impartiality-or-neutrality',
  kind: 'wording',
  label: { en: 'Neutrality or impartiality, in two papers', 'zh-Hans': '两篇文献中的“中立”' },
  note: {
    en: 'The commentary says neutrality, as the Chinese text of the white paper does; the white paper’s English text says impartiality.',
    'zh-Hans': '评论文章与白皮书中文版均作“中立”，白皮书英文版作“公正”（impartiality）。',
  },
  sides: [
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i2',
          lang: 'en',
          exact: 'including host-nation consent, impartiality',
          start: 78,
          end: 121,
        },
      ],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s1.l1.i2', lang: 'zh-Hans', exact: '中立', start: 24, end: 26 }],
    },
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s2.p3', lang: 'en', exact: 'neutrality', start: 36, end: 46 },
        { anchor: 'commentary-2020#s2.p3', lang: 'zh-Hans', exact: '中立', start: 10, end: 12 },
      ],
    },
  ],
}

export default impartialityOrNeutrality
