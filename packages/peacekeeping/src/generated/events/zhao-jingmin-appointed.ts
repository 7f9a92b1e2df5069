// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const zhaoJingminAppointed: Event<'zhao-jingmin-appointed'> = {
  id: 'zhao-jingmin-appointed',
  label: { en: 'Zhao Jingmin becomes Force Commander of MINURSO', 'zh-Hans': '赵京民出任联合国西撒哈拉全民投票特派团司令' },
  from: '2007-09',
  missions: ['MINURSO'],
  people: ['zhao-jingmin'],
  sort: {
    en: 'zhao jingmin becomes force commander of minurso',
    'zh-Hans': 'zhao jing min chu ren lian he guo xi sa ha la quan min tou piao te pai tuan si ling',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p13',
      lang: 'en',
      exact: 'In September 2007 Major General Zhao Jingmin became Force Commander of MINURSO',
      start: 0,
      end: 78,
    },
    {
      anchor: 'white-paper-2020#annex1.p13',
      lang: 'zh-Hans',
      exact: '2007年9月，赵京民少将出任联合国西撒哈拉全民投票特派团司令',
      start: 0,
      end: 31,
    },
  ],
}

export default zhaoJingminAppointed
