// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const militaryAdvisersVisit: Event<'military-advisers-visit'> = {
  id: 'military-advisers-visit',
  label: { en: 'Military advisers to the UN Military Staff Committee visit China', 'zh-Hans': '联合国军事参谋团军事代表访华' },
  from: '2018-04',
  missions: [],
  people: [],
  sort: {
    en: 'military advisers to the un military staff committee visit china',
    'zh-Hans': 'lian he guo jun shi can mou tuan jun shi dai biao fang hua',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'In April 2018 the Russian, French, UK and US military advisers to the UN Military Staff Committee came to China',
      start: 820,
      end: 931,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '2018年4月，联合国军事参谋团俄、法、英、美军事代表访华',
      start: 181,
      end: 210,
    },
  ],
}

export default militaryAdvisersVisit
