// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const visitsReceived: Fact<'visits-received'> = {
  id: 'visits-received',
  label: { en: 'Visits received on peacekeeping', 'zh-Hans': '接待的维和来访' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 180, unit: 'visit', bound: 'more-than' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.2.p1',
          lang: 'en',
          exact: 'more than 180 visits',
          start: 255,
          end: 275,
        },
        { anchor: 'white-paper-2020#s4.2.p1', lang: 'zh-Hans', exact: '来访180余次', start: 77, end: 84 },
      ],
    },
  ],
}

export default visitsReceived
