// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const xiJinping: Person<'xi-jinping'> = {
  id: 'xi-jinping',
  name: { en: 'Xi Jinping', 'zh-Hans': '习近平' },
  variants: { en: ['Chairman Xi', 'President Xi'], 'zh-Hans': ['习主席'] },
  role: { en: 'President of the People’s Republic of China', 'zh-Hans': '中华人民共和国主席' },
  sort: { en: 'xi jinping', 'zh-Hans': 'xi jin ping' },
  citations: [
    { anchor: 'white-paper-2020#preface.p4', lang: 'en', exact: 'President Xi Jinping', start: 84, end: 104 },
    { anchor: 'white-paper-2020#preface.p4', lang: 'zh-Hans', exact: '习近平主席', start: 18, end: 23 },
  ],
}

export default xiJinping
