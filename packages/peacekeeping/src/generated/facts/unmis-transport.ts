// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmisTransport: Fact<'unmis-transport'> = {
  id: 'unmis-transport',
  label: { en: 'Transport unit sent to UNMIS', 'zh-Hans': '派往联苏特派团的运输分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 100, unit: 'person' },
      asOf: '2006-05',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p10',
          lang: 'en',
          exact: 'transport unit (100)',
          start: 60,
          end: 80,
        },
        { anchor: 'white-paper-2020#annex1.p10', lang: 'zh-Hans', exact: '运输分队1支100人', start: 19, end: 29 },
      ],
    },
  ],
}

export default unmisTransport
