// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const militaryStaffCommittee: Term<'military-staff-committee'> = {
  id: 'military-staff-committee',
  kind: 'organization',
  preferred: { en: 'UN Military Staff Committee', 'zh-Hans': '联合国军事参谋团' },
  variants: { en: ['Military Staff Committee'], 'zh-Hans': ['军事参谋团'] },
  definition: {
    en: 'The body of the permanent members’ chiefs of staff, or their representatives, that advises the Security Council.',
    'zh-Hans': '由常任理事国参谋总长或其代表组成、向安理会提供意见的机构。',
  },
  sort: { en: 'un military staff committee', 'zh-Hans': 'lian he guo jun shi can mou tuan' },
}

export default militaryStaffCommittee
