// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const abbreviationOfTheDepartment: Divergence<'abbreviation-of-the-department'> = {
  id: 'abbreviation-of-the-department',
  kind: 'wording',
  label: { en: 'Abbreviation of the department', 'zh-Hans': '维和行动部的缩写' },
  note: {
    en: 'The paper’s English text has “UNDPO”; the UN’s abbreviation was DPKO, and the department became the Department of Peace Operations in 2019.',
    'zh-Hans': '白皮书英文版缩写为UNDPO；联合国当时的缩写为DPKO，该部2019年改为和平行动部。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#annex1.p17', lang: 'zh-Hans', exact: '联合国维和行动部', start: 16, end: 24 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#annex1.n-department', lang: 'en', exact: 'UNDPO', start: 62, end: 67 }],
    },
  ],
}

export default abbreviationOfTheDepartment
