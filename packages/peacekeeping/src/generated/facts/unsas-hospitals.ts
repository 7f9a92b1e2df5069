// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasHospitals: Fact<'unsas-hospitals'> = {
  id: 'unsas-hospitals',
  label: { en: 'Hospitals on standby', 'zh-Hans': '待命的医院' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1, unit: 'hospital' },
      asOf: '2002-02',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'one level-2 hospital',
          start: 172,
          end: 192,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '二级医院1个', start: 38, end: 44 },
      ],
    },
  ],
}

export default unsasHospitals
