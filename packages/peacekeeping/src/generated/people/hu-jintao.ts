// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const huJintao: Person<'hu-jintao'> = {
  id: 'hu-jintao',
  name: { en: 'Hu Jintao', 'zh-Hans': '胡锦涛' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'President of the People’s Republic of China (in 2007)', 'zh-Hans': '中华人民共和国主席（2007年时）' },
  sort: { en: 'hu jintao', 'zh-Hans': 'hu jin tao' },
  citations: [
    { anchor: 'white-paper-2020#annex1.p12', lang: 'en', exact: 'President Hu Jintao', start: 17, end: 36 },
    { anchor: 'white-paper-2020#annex1.p12', lang: 'zh-Hans', exact: '国家主席胡锦涛', start: 8, end: 15 },
  ],
}

export default huJintao
