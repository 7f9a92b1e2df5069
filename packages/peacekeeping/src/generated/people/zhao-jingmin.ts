// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const zhaoJingmin: Person<'zhao-jingmin'> = {
  id: 'zhao-jingmin',
  name: { en: 'Zhao Jingmin', 'zh-Hans': '赵京民' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Major General, Force Commander of MINURSO', 'zh-Hans': '少将，联合国西撒哈拉全民投票特派团司令' },
  sort: { en: 'zhao jingmin', 'zh-Hans': 'zhao jing min' },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p13',
      lang: 'en',
      exact: 'Major General Zhao Jingmin',
      start: 18,
      end: 44,
    },
    { anchor: 'white-paper-2020#annex1.p13', lang: 'zh-Hans', exact: '赵京民少将', start: 8, end: 13 },
  ],
}

export default zhaoJingmin
