// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasEngineerBattalions: Fact<'unsas-engineer-battalions'> = {
  id: 'unsas-engineer-battalions',
  label: { en: 'Engineer battalions on standby', 'zh-Hans': '待命的工程建筑营' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1, unit: 'unit' },
      asOf: '2002-02',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'one engineer battalion',
          start: 145,
          end: 167,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '工程建筑营1个', start: 45, end: 52 },
      ],
    },
  ],
}

export default unsasEngineerBattalions
