// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unamidEngineers: Fact<'unamid-engineers'> = {
  id: 'unamid-engineers',
  label: { en: 'Multipurpose engineer unit sent to UNAMID', 'zh-Hans': '派往联非达团的多功能工兵分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 315, unit: 'person' },
      asOf: '2007-11',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p14',
          lang: 'en',
          exact: 'multipurpose engineer unit (315 troops)',
          start: 35,
          end: 74,
        },
        { anchor: 'white-paper-2020#annex1.p14', lang: 'zh-Hans', exact: '多功能工兵分队1支315人', start: 9, end: 22 },
      ],
    },
  ],
}

export default unamidEngineers
