// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const cargoFlown: Fact<'cargo-flown'> = {
  id: 'cargo-flown',
  label: { en: 'Cargo flown in Darfur', 'zh-Hans': '在达尔富尔空运的物资' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 480, unit: 'tonne', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'over 480 tons of cargo',
          start: 942,
          end: 964,
        },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '物资480余吨', start: 299, end: 306 },
      ],
    },
  ],
}

export default cargoFlown
