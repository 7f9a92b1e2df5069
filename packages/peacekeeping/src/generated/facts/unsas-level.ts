// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasLevel: Fact<'unsas-level'> = {
  id: 'unsas-level',
  label: { en: 'UNSAS level joined', 'zh-Hans': '加入的维和待命安排机制级别' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 1, of: 'level' },
      asOf: '2002-02',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'level 1 of the United Nations Standby Arrangement System',
          start: 41,
          end: 97,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '一级维和待命安排机制', start: 14, end: 24 },
      ],
    },
  ],
}

export default unsasLevel
