// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const helicopterUnitStrength: Fact<'helicopter-unit-strength'> = {
  id: 'helicopter-unit-strength',
  label: { en: 'Strength of the first peacekeeping helicopter unit', 'zh-Hans': '首支维和直升机分队人数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 140, unit: 'person' },
      asOf: '2017',
      citations: [
        { anchor: 'white-paper-2020#s3.5.p1', lang: 'en', exact: '140 troops', start: 118, end: 128 },
        { anchor: 'white-paper-2020#s3.5.p1', lang: 'zh-Hans', exact: '140人', start: 21, end: 25 },
        {
          anchor: 'white-paper-2020#annex1.p32',
          lang: 'en',
          exact: 'first helicopter unit (140 troops)',
          start: 33,
          end: 67,
        },
        { anchor: 'white-paper-2020#annex1.p32', lang: 'zh-Hans', exact: '维和直升机分队1支140人', start: 8, end: 21 },
      ],
    },
  ],
}

export default helicopterUnitStrength
