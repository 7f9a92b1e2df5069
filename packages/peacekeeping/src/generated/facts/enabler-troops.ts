// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const enablerTroops: Fact<'enabler-troops'> = {
  id: 'enabler-troops',
  label: { en: 'Engineer and medical troops sent since the summit', 'zh-Hans': '峰会以来派出的工兵和医疗分队人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 7001, unit: 'person' },
      period: { from: '2015', to: '2020' },
      note: {
        en: 'Here the Chinese text itself counts people (ren), not deployments (renci).',
        'zh-Hans': '此处中文版作“人”，不作“人次”。',
      },
      citations: [
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'en', exact: '7,001 troops', start: 439, end: 451 },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '7001人', start: 114, end: 119 },
      ],
    },
  ],
}

export default enablerTroops
