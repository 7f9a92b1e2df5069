// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const duZhaoyuDies: Event<'du-zhaoyu-dies'> = {
  id: 'du-zhaoyu-dies',
  label: { en: 'Du Zhaoyu dies in Lebanon', 'zh-Hans': '杜照宇去世' },
  from: '2006-07-25',
  missions: ['UNTSO'],
  people: ['du-zhaoyu'],
  sort: { en: 'du zhaoyu dies in lebanon', 'zh-Hans': 'du zhao yu qu shi' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.1.p2',
      lang: 'en',
      exact: 'bravely stayed at his post and did his duty on 25 July 2006',
      start: 206,
      end: 265,
    },
    {
      anchor: 'white-paper-2020#s2.1.p2',
      lang: 'zh-Hans',
      exact: '2006年7月25日黎以冲突期间，中国观察员杜照宇冒着炮火坚守岗位',
      start: 33,
      end: 66,
    },
  ],
}

export default duZhaoyuDies
