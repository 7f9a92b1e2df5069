// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const forceProtectionUnit: Divergence<'force-protection-unit'> = {
  id: 'force-protection-unit',
  kind: 'unit',
  label: { en: 'Force protection troops: deployments or people', 'zh-Hans': '警卫分队官兵：人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci), the English text people.',
    'zh-Hans': '中文版按人次计，英文版按人数计。',
  },
  fact: 'force-protection-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '1440人次', start: 130, end: 136 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.4.p2', lang: 'en', exact: '1,440 troops', start: 426, end: 438 }],
    },
  ],
}

export default forceProtectionUnit
