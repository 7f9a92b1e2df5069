// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const helicopterTroopsUnit: Divergence<'helicopter-troops-unit'> = {
  id: 'helicopter-troops-unit',
  kind: 'unit',
  label: { en: 'Helicopter troops: deployments or people', 'zh-Hans': '直升机分队官兵：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'helicopter-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '420人次', start: 265, end: 270 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '420 troops', start: 876, end: 886 }],
    },
  ],
}

export default helicopterTroopsUnit
