// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const jubaFighting: Event<'juba-fighting'> = {
  id: 'juba-fighting',
  label: { en: 'Fighting breaks out in Juba; two Chinese peacekeepers die', 'zh-Hans': '朱巴爆发武装冲突，两名中国维和战士丧生' },
  from: '2016-07',
  missions: ['UNMISS'],
  people: ['li-lei', 'yang-shupeng'],
  sort: {
    en: 'fighting breaks out in juba two chinese peacekeepers die',
    'zh-Hans': 'zhu ba bao fa wu zhuang chong tu liang ming zhong guo wei he zhan shi sang sheng',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s2.3.p2',
      lang: 'en',
      exact: 'In July 2016 government and opposition forces clashed in Juba',
      start: 0,
      end: 61,
    },
    { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '2016年7月，朱巴爆发武装冲突', start: 0, end: 16 },
  ],
}

export default jubaFighting
