// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const medicsUnit: Divergence<'medics-unit'> = {
  id: 'medics-unit',
  kind: 'unit',
  label: { en: 'Medical troops: deployments or people', 'zh-Hans': '医疗官兵：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'medical-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '4259人次', start: 227, end: 233 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '4,259 troops', start: 752, end: 764 }],
    },
  ],
}

export default medicsUnit
