// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const sorties: Fact<'sorties'> = {
  id: 'sorties',
  label: { en: 'Sorties flown in Darfur', 'zh-Hans': '在达尔富尔飞行架次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1602, unit: 'sortie' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '1,602 sorties', start: 897, end: 910 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '1602架次', start: 273, end: 279 },
      ],
    },
  ],
}

export default sorties
