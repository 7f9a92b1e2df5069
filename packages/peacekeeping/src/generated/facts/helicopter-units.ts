// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const helicopterUnits: Fact<'helicopter-units'> = {
  id: 'helicopter-units',
  label: { en: 'Helicopter units sent', 'zh-Hans': '派出直升机分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 3, unit: 'unit' },
      scope: { en: 'to Sudan’s Darfur', 'zh-Hans': '苏丹达尔富尔' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'three helicopter units',
          start: 850,
          end: 872,
        },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '直升机分队3支', start: 258, end: 265 },
      ],
    },
  ],
}

export default helicopterUnits
