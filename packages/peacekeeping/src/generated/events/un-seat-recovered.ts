// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unSeatRecovered: Event<'un-seat-recovered'> = {
  id: 'un-seat-recovered',
  label: { en: 'China recovers its seat in the United Nations', 'zh-Hans': '中国恢复在联合国的席位' },
  from: '1971',
  missions: [],
  people: [],
  sort: {
    en: 'china recovers its seat in the united nations',
    'zh-Hans': 'zhong guo hui fu zai lian he guo de xi wei',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s1.p1',
      lang: 'en',
      exact: 'recovered its legitimate UN seat in 1971',
      start: 127,
      end: 167,
    },
    { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '1971年，中国恢复联合国合法席位', start: 36, end: 53 },
  ],
}

export default unSeatRecovered
