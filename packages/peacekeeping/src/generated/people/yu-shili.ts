// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const yuShili: Person<'yu-shili'> = {
  id: 'yu-shili',
  name: { en: 'Yu Shili', 'zh-Hans': '余仕利' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'Chinese service member', 'zh-Hans': '中国军人' },
  sort: { en: 'yu shili', 'zh-Hans': 'yu shi li' },
  death: { number: 3, date: '1993-05-21', mission: 'UNTAC' },
  citations: [
    { anchor: 'white-paper-2020#annex3.r3', lang: 'en', exact: 'Yu Shili', start: 4, end: 12 },
    { anchor: 'white-paper-2020#annex3.r3', lang: 'zh-Hans', exact: '余仕利', start: 4, end: 7 },
  ],
}

export default yuShili
