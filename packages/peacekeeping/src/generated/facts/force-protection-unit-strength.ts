// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const forceProtectionUnitStrength: Fact<'force-protection-unit-strength'> = {
  id: 'force-protection-unit-strength',
  label: { en: 'Strength of the first force protection unit at MINUSMA', 'zh-Hans': '首支赴联马团警卫分队人数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 170, unit: 'person' },
      asOf: '2013-12',
      citations: [
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'en', exact: '170 troops', start: 130, end: 140 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '1支170人的警卫分队', start: 36, end: 47 },
        {
          anchor: 'white-paper-2020#annex1.p21',
          lang: 'en',
          exact: 'force protection unit (170)',
          start: 67,
          end: 94,
        },
        { anchor: 'white-paper-2020#annex1.p21', lang: 'zh-Hans', exact: '警卫分队1支170人', start: 20, end: 30 },
      ],
    },
  ],
}

export default forceProtectionUnitStrength
