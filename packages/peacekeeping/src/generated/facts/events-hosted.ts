// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const eventsHosted: Fact<'events-hosted'> = {
  id: 'events-hosted',
  label: { en: 'International peacekeeping events hosted', 'zh-Hans': '举办的国际维和研讨活动' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 10, unit: 'event', bound: 'more-than' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.2.p1',
          lang: 'en',
          exact: 'over ten international peacekeeping events',
          start: 379,
          end: 421,
        },
        { anchor: 'white-paper-2020#s4.2.p1', lang: 'zh-Hans', exact: '大型国际研讨活动10多项', start: 87, end: 99 },
      ],
    },
  ],
}

export default eventsHosted
