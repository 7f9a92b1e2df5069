// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const jiangZemin: Person<'jiang-zemin'> = {
  id: 'jiang-zemin',
  name: { en: 'Jiang Zemin', 'zh-Hans': '江泽民' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'President of the People’s Republic of China (in 2000)', 'zh-Hans': '中华人民共和国主席（2000年时）' },
  sort: { en: 'jiang zemin', 'zh-Hans': 'jiang ze min' },
  citations: [
    { anchor: 'white-paper-2020#annex1.p4', lang: 'en', exact: 'President Jiang Zemin', start: 18, end: 39 },
    { anchor: 'white-paper-2020#annex1.p4', lang: 'zh-Hans', exact: '国家主席江泽民', start: 8, end: 15 },
  ],
}

export default jiangZemin
