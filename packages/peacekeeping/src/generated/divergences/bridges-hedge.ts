// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const bridgesHedge: Divergence<'bridges-hedge'> = {
  id: 'bridges-hedge',
  kind: 'hedge',
  label: { en: 'Bridges: 300 or more than 300', 'zh-Hans': '桥梁300座与300多座' },
  note: {
    en: 'The Chinese text says more than 300; in the English text “more than” stands before the kilometres and may be meant for both.',
    'zh-Hans': '中文版作300多座；英文版“more than”在道路千米数之前，或兼指二者。',
  },
  fact: 'bridges-built',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '桥梁300多座', start: 76, end: 83 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '300 bridges', start: 274, end: 285 }],
    },
  ],
}

export default bridgesHedge
