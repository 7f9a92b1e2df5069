// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const zhangMimi: Person<'zhang-mimi'> = {
  id: 'zhang-mimi',
  name: { en: 'Zhang Mimi', 'zh-Hans': '张汨汨' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Reporter of Xinhua News Agency', 'zh-Hans': '新华社记者' },
  sort: { en: 'zhang mimi', 'zh-Hans': 'zhang mi mi' },
  citations: [
    { anchor: 'military-cooperation-2022#s1.p1', lang: 'en', exact: 'Zhang Mimi', start: 21, end: 31 },
    { anchor: 'military-cooperation-2022#s1.p1', lang: 'zh-Hans', exact: '张汨汨', start: 5, end: 8 },
  ],
}

export default zhangMimi
