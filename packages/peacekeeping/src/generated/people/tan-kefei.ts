// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const tanKefei: Person<'tan-kefei'> = {
  id: 'tan-kefei',
  name: { en: 'Tan Kefei', 'zh-Hans': '谭克非' },
  variants: { en: ['Tan'], 'zh-Hans': [] },
  role: {
    en: 'Spokesperson of the Ministry of National Defense and deputy director of its Information Bureau',
    'zh-Hans': '国防部新闻局副局长、国防部新闻发言人',
  },
  sort: { en: 'tan kefei', 'zh-Hans': 'tan ke fei' },
  citations: [
    { anchor: 'military-cooperation-2022#s1.p1', lang: 'en', exact: 'Tan Kefei', start: 309, end: 318 },
    { anchor: 'military-cooperation-2022#s1.p1', lang: 'zh-Hans', exact: '谭克非', start: 99, end: 102 },
  ],
}

export default tanKefei
