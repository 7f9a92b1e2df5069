// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const khanQuest: Event<'khan-quest'> = {
  id: 'khan-quest',
  label: { en: 'Chinese troops take part in the Khan Quest exercises', 'zh-Hans': '参加“可汗探索”多国维和演习' },
  from: '2015',
  to: '2019',
  missions: [],
  people: [],
  sort: {
    en: 'chinese troops take part in the khan quest exercises',
    'zh-Hans': 'can jia ke han tan suo duo guo wei he yan xi',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'Khan Quest multinational peacekeeping exercises (Mongolia, 2015 to 2019)',
      start: 545,
      end: 617,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2015年至2019年，参加蒙古国“可汗探索”多国维和演习',
      start: 120,
      end: 149,
    },
  ],
}

export default khanQuest
