// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const riotInJuba: Event<'riot-in-juba'> = {
  id: 'riot-in-juba',
  label: { en: 'A riot breaks out in Juba', 'zh-Hans': '朱巴出现流血事件' },
  from: '2018-08',
  missions: ['UNMISS'],
  people: [],
  sort: { en: 'a riot breaks out in juba', 'zh-Hans': 'zhu ba chu xian liu xue shi jian' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.2.p2',
      lang: 'en',
      exact: 'a large riot broke out in August 2018 in Juba',
      start: 608,
      end: 653,
    },
    {
      anchor: 'white-paper-2020#s2.2.p2',
      lang: 'zh-Hans',
      exact: '2018年8月，南苏丹首都朱巴出现大规模械斗流血事件',
      start: 167,
      end: 193,
    },
  ],
}

export default riotInJuba
