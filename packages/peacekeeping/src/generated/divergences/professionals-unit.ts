// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const professionalsUnit: Divergence<'professionals-unit'> = {
  id: 'professionals-unit',
  kind: 'unit',
  label: { en: 'Military professionals sent: deployments or people', 'zh-Hans': '派出军事专业人员：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'professionals-sent',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '累计2064人次', start: 101, end: 109 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: '2,064', start: 311, end: 316 }],
    },
  ],
}

export default professionalsUnit
