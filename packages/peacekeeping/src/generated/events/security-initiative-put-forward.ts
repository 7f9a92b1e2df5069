// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const securityInitiativePutForward: Event<'security-initiative-put-forward'> = {
  id: 'security-initiative-put-forward',
  label: { en: 'The Global Security Initiative is put forward', 'zh-Hans': '全球安全倡议提出' },
  from: '2022',
  missions: [],
  people: ['xi-jinping'],
  sort: { en: 'the global security initiative is put forward', 'zh-Hans': 'quan qiu an quan chang yi ti chu' },
  citations: [
    {
      anchor: 'security-initiative-2023#s1.p1',
      lang: 'en',
      exact: 'last year, President Xi Jinping put forward',
      start: 216,
      end: 259,
    },
    {
      anchor: 'security-initiative-2023#s1.p1',
      lang: 'zh-Hans',
      exact: '习近平主席去年从人类共同利益出发，提出全球安全倡议',
      start: 76,
      end: 101,
    },
  ],
}

export default securityInitiativePutForward
