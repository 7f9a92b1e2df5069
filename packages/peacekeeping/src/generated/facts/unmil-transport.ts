// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unmilTransport: Fact<'unmil-transport'> = {
  id: 'unmil-transport',
  label: { en: 'Transport unit sent to UNMIL', 'zh-Hans': '派往联利特派团的运输分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 240, unit: 'person' },
      asOf: '2003-12',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p8',
          lang: 'en',
          exact: 'transport unit (240)',
          start: 65,
          end: 85,
        },
        { anchor: 'white-paper-2020#annex1.p8', lang: 'zh-Hans', exact: '运输分队1支240人', start: 20, end: 30 },
      ],
    },
  ],
}

export default unmilTransport
