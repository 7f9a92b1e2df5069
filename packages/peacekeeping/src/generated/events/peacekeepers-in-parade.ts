// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const peacekeepersInParade: Event<'peacekeepers-in-parade'> = {
  id: 'peacekeepers-in-parade',
  label: {
    en: 'Military peacekeepers are reviewed in the National Day parade for the first time',
    'zh-Hans': '维和部队方队首次在国庆阅兵中受阅',
  },
  from: '2019-10-01',
  missions: [],
  people: [],
  sort: {
    en: 'military peacekeepers are reviewed in the national day parade for the first time',
    'zh-Hans': 'wei he bu dui fang dui shou ci zai guo qing yue bing zhong shou yue',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s2.6.p5',
      lang: 'en',
      exact: 'On 1 October 2019, at the parade for the PRC’s 70th anniversary, country and people reviewed Chinese military peacekeepers for the first time',
      start: 716,
      end: 857,
    },
    {
      anchor: 'white-paper-2020#s2.6.p5',
      lang: 'zh-Hans',
      exact: '2019年10月1日，维和部队方队在国庆阅兵中首次接受祖国和人民检阅',
      start: 193,
      end: 227,
    },
    {
      anchor: 'white-paper-2020#annex1.p41',
      lang: 'en',
      exact: 'In October 2019 a grand celebration in Beijing marked the 70th anniversary of the PRC’s founding; for the first time, country and people reviewed military peacekeepers in a National Day parade',
      start: 0,
      end: 192,
    },
    {
      anchor: 'white-paper-2020#annex1.p41',
      lang: 'zh-Hans',
      exact: '2019年10月，北京隆重举行庆祝中华人民共和国成立70周年大会，维和部队方队在国庆阅兵中首次受阅',
      start: 0,
      end: 49,
    },
  ],
}

export default peacekeepersInParade
