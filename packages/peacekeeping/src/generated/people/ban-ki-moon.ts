// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const banKiMoon: Person<'ban-ki-moon'> = {
  id: 'ban-ki-moon',
  name: { en: 'Ban Ki-moon', 'zh-Hans': '潘基文' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'UN Secretary-General (in 2013 and 2016)', 'zh-Hans': '联合国秘书长（2013年、2016年时）' },
  sort: { en: 'ban ki moon', 'zh-Hans': 'pan ji wen' },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p20',
      lang: 'en',
      exact: 'Ban Ki-moon, the UN Secretary-General',
      start: 13,
      end: 50,
    },
    { anchor: 'white-paper-2020#annex1.p20', lang: 'zh-Hans', exact: '联合国秘书长潘基文', start: 8, end: 17 },
  ],
}

export default banKiMoon
