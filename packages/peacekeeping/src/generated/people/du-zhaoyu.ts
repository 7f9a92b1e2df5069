// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const duZhaoyu: Person<'du-zhaoyu'> = {
  id: 'du-zhaoyu',
  name: { en: 'Du Zhaoyu', 'zh-Hans': '杜照宇' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Military observer', 'zh-Hans': '军事观察员' },
  sort: { en: 'du zhaoyu', 'zh-Hans': 'du zhao yu' },
  death: { number: 8, date: '2006-07-25', mission: 'UNTSO' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.1.p2',
      lang: 'en',
      exact: 'Du Zhaoyu, a young Chinese observer',
      start: 152,
      end: 187,
    },
    { anchor: 'white-paper-2020#s2.1.p2', lang: 'zh-Hans', exact: '中国观察员杜照宇', start: 50, end: 58 },
    { anchor: 'white-paper-2020#annex3.r8', lang: 'en', exact: 'Du Zhaoyu', start: 4, end: 13 },
    { anchor: 'white-paper-2020#annex3.r8', lang: 'zh-Hans', exact: '杜照宇', start: 4, end: 7 },
  ],
}

export default duZhaoyu
