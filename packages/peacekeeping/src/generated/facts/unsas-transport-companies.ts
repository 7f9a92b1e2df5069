// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasTransportCompanies: Fact<'unsas-transport-companies'> = {
  id: 'unsas-transport-companies',
  label: { en: 'Transport companies on standby', 'zh-Hans': '待命的运输连' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 2, unit: 'unit' },
      asOf: '2002-02',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'two transport companies',
          start: 120,
          end: 143,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '运输连2个', start: 53, end: 58 },
      ],
    },
  ],
}

export default unsasTransportCompanies
