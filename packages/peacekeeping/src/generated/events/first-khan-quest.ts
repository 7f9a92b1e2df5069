// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstKhanQuest: Event<'first-khan-quest'> = {
  id: 'first-khan-quest',
  label: { en: 'Chinese troops join Khan Quest for the first time', 'zh-Hans': '首次派实兵参加“可汗探索”演习' },
  from: '2015-06',
  missions: [],
  people: [],
  sort: {
    en: 'chinese troops join khan quest for the first time',
    'zh-Hans': 'shou ci pai shi bing can jia ke han tan suo yan xi',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p26',
      lang: 'en',
      exact: 'In June 2015 troops joined Khan Quest, the multinational peacekeeping exercise in Mongolia, for the first time',
      start: 0,
      end: 110,
    },
    {
      anchor: 'white-paper-2020#annex1.p26',
      lang: 'zh-Hans',
      exact: '2015年6月，首次派实兵到蒙古国参加多国维和演习“可汗探索”',
      start: 0,
      end: 31,
    },
  ],
}

export default firstKhanQuest
