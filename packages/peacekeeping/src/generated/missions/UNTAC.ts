// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Mission } from '@diglot/core'

export const UNTAC: Mission<'UNTAC'> = {
  id: 'UNTAC',
  number: 5,
  name: { en: 'United Nations Transitional Authority in Cambodia', 'zh-Hans': '联合国柬埔寨临时权力机构' },
  acronym: 'UNTAC',
  sort: {
    en: 'united nations transitional authority in cambodia',
    'zh-Hans': 'lian he guo jian pu zhai lin shi quan li ji gou',
  },
  participation: { from: '1992-03', to: '1993-09' },
  variants: { en: [], 'zh-Hans': ['联柬权力机构'] },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.r5',
      lang: 'en',
      exact: 'United Nations Transitional Authority in Cambodia',
      start: 4,
      end: 53,
    },
    { anchor: 'white-paper-2020#annex2.r5', lang: 'zh-Hans', exact: '联合国柬埔寨临时权力机构', start: 4, end: 16 },
  ],
}

export default UNTAC
