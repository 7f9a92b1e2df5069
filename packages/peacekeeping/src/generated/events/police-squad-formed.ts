// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const policeSquadFormed: Event<'police-squad-formed'> = {
  id: 'police-squad-formed',
  label: { en: 'A permanent peacekeeping police squad is formed', 'zh-Hans': '成建制常备维和警队组建' },
  from: '2016-06',
  missions: [],
  people: [],
  sort: {
    en: 'a permanent peacekeeping police squad is formed',
    'zh-Hans': 'cheng jian zhi chang bei wei he jing dui zu jian',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'en',
      exact: 'formed a permanent peacekeeping police squad in June 2016',
      start: 985,
      end: 1042,
    },
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'zh-Hans',
      exact: '公安部2016年6月率先组建全球首支成建制常备维和警队',
      start: 260,
      end: 287,
    },
  ],
}

export default policeSquadFormed
