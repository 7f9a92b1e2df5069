// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const tessalitEvacuated: Fact<'tessalit-evacuated'> = {
  id: 'tessalit-evacuated',
  label: { en: 'Chadian peacekeepers evacuated from the Tessalit Camp', 'zh-Hans': '从泰萨利特营地接回的乍得维和部队伤员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 7, unit: 'person' },
      asOf: '2020-01',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p2',
          lang: 'en',
          exact: 'seven injured Chadian peacekeepers',
          start: 194,
          end: 228,
        },
        { anchor: 'white-paper-2020#s2.5.p2', lang: 'zh-Hans', exact: '7名乍得维和部队伤员', start: 48, end: 58 },
      ],
    },
  ],
}

export default tessalitEvacuated
