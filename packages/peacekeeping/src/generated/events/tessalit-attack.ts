// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const tessalitAttack: Event<'tessalit-attack'> = {
  id: 'tessalit-attack',
  label: { en: 'The Tessalit Camp in Mali is attacked', 'zh-Hans': '马里泰萨利特营地遭袭' },
  from: '2020-01',
  missions: ['MINUSMA'],
  people: [],
  sort: { en: 'the tessalit camp in mali is attacked', 'zh-Hans': 'ma li tai sa li te ying di zao xi' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.5.p2',
      lang: 'en',
      exact: 'In January 2020 some terrorists attacked MINUSMA’s Tessalit Camp',
      start: 0,
      end: 64,
    },
    {
      anchor: 'white-paper-2020#s2.5.p2',
      lang: 'zh-Hans',
      exact: '2020年1月，联马团北战区泰萨利特营地遭恐袭',
      start: 0,
      end: 23,
    },
  ],
}

export default tessalitAttack
