// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const hostNation: Term<'host-nation'> = {
  id: 'host-nation',
  kind: 'term',
  preferred: { en: 'host nation', 'zh-Hans': '当事国' },
  variants: {
    en: [
      'host nations',
      'host-nation',
      'host country',
      'host State',
      'countries concerned',
      'country concerned',
      'countries involved',
    ],
    'zh-Hans': ['东道国', '驻在国'],
  },
  definition: {
    en: 'The State on whose territory a mission works and whose consent it needs.',
    'zh-Hans': '维和行动所在并须征得其同意的国家。',
  },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “countries concerned” and “countries involved”.',
    'zh-Hans': '2020年评论文章的机器译文作“countries concerned”和“countries involved”。',
  },
  sort: { en: 'host nation', 'zh-Hans': 'dang shi guo' },
}

export default hostNation
