// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const largeEvents: Divergence<'large-events'> = {
  id: 'large-events',
  kind: 'scope',
  label: { en: 'Events or large events', 'zh-Hans': '研讨活动与大型研讨活动' },
  note: { en: 'The Chinese text calls the events large.', 'zh-Hans': '中文版称活动为大型。' },
  fact: 'events-hosted',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.2.p1', lang: 'zh-Hans', exact: '大型国际研讨活动10多项', start: 87, end: 99 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.2.p1',
          lang: 'en',
          exact: 'over ten international peacekeeping events',
          start: 379,
          end: 421,
        },
      ],
    },
  ],
}

export default largeEvents
