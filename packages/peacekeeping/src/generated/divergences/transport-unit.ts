// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const transportUnit: Divergence<'transport-unit'> = {
  id: 'transport-unit',
  kind: 'unit',
  label: { en: 'Transport troops: deployments or people', 'zh-Hans': '运输官兵：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'transport-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '5164人次', start: 157, end: 163 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '5,164 troops', start: 534, end: 546 }],
    },
  ],
}

export default transportUnit
