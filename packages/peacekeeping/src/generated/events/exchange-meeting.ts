// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const exchangeMeeting: Event<'exchange-meeting'> = {
  id: 'exchange-meeting',
  label: { en: 'Online meeting on peacekeeping experience', 'zh-Hans': '线上维和经验交流会' },
  from: '2021-04-29',
  missions: [],
  people: [],
  sort: { en: 'online meeting on peacekeeping experience', 'zh-Hans': 'xian shang wei he jing yan jiao liu hui' },
  citations: [
    {
      anchor: 'training-exchange-2021#s1.p1',
      lang: 'en',
      exact: 'an online meeting on 29 April 2021',
      start: 158,
      end: 192,
    },
    {
      anchor: 'training-exchange-2021#s1.p1',
      lang: 'zh-Hans',
      exact: '2021年4月29日共同举办线上维和经验交流会',
      start: 44,
      end: 67,
    },
  ],
}

export default exchangeMeeting
