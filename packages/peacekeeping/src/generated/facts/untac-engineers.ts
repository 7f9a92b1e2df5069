// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const untacEngineers: Fact<'untac-engineers'> = {
  id: 'untac-engineers',
  label: { en: 'Engineer unit sent to UNTAC', 'zh-Hans': '派往联柬权力机构的工程兵大队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 400, unit: 'person' },
      asOf: '1992-04',
      citations: [
        { anchor: 'white-paper-2020#annex1.p3', lang: 'en', exact: '400 troops', start: 34, end: 44 },
        { anchor: 'white-paper-2020#annex1.p3', lang: 'zh-Hans', exact: '400名官兵', start: 13, end: 19 },
      ],
    },
  ],
}

export default untacEngineers
