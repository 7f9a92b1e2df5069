// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const reformAndOpeningUpBegins: Event<'reform-and-opening-up-begins'> = {
  id: 'reform-and-opening-up-begins',
  label: { en: 'Reform and opening up begins', 'zh-Hans': '改革开放开始' },
  from: '1978',
  missions: [],
  people: [],
  sort: { en: 'reform and opening up begins', 'zh-Hans': 'gai ge kai fang kai shi' },
  citations: [
    {
      anchor: 'white-paper-2020#s1.p1',
      lang: 'en',
      exact: 'reform and opening up began in 1978',
      start: 217,
      end: 252,
    },
    { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '改革开放后', start: 69, end: 74 },
  ],
}

export default reformAndOpeningUpBegins
