// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const floodInUvira: Event<'flood-in-uvira'> = {
  id: 'flood-in-uvira',
  label: { en: 'Uvira is flooded', 'zh-Hans': '乌维拉遭遇洪灾' },
  from: '2020-04',
  missions: [],
  people: [],
  sort: { en: 'uvira is flooded', 'zh-Hans': 'wu wei la zao yu hong zai' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.6.p2',
      lang: 'en',
      exact: 'In April 2020 a rare flood in Uvira',
      start: 326,
      end: 361,
    },
    {
      anchor: 'white-paper-2020#s2.6.p2',
      lang: 'zh-Hans',
      exact: '2020年4月，刚果（金）东部的乌维拉地区遭遇罕见洪灾',
      start: 69,
      end: 96,
    },
  ],
}

export default floodInUvira
