// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasHospitalLevel: Fact<'unsas-hospital-level'> = {
  id: 'unsas-hospital-level',
  label: { en: 'Level of the standby hospital', 'zh-Hans': '待命医院的级别' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 2, of: 'level' },
      asOf: '2002-02',
      citations: [
        { anchor: 'white-paper-2020#annex1.p6', lang: 'en', exact: 'level-2 hospital', start: 176, end: 192 },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '二级医院', start: 38, end: 42 },
      ],
    },
  ],
}

export default unsasHospitalLevel
