// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const engineersUnit: Divergence<'engineers-unit'> = {
  id: 'engineers-unit',
  kind: 'unit',
  label: { en: 'Engineer troops: deployments or people', 'zh-Hans': '工兵：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'engineer-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '25768人次', start: 63, end: 70 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '25,768 troops', start: 80, end: 93 }],
    },
  ],
}

export default engineersUnit
