// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const militaryProfessional: Term<'military-professional'> = {
  id: 'military-professional',
  kind: 'term',
  preferred: { en: 'military professional', 'zh-Hans': '军事专业人员' },
  variants: { en: ['military professionals'], 'zh-Hans': ['维和军事专业人员'] },
  definition: {
    en: 'In the white paper: someone sent singly, as military observer, staff officer or seconded officer, not in a unit.',
    'zh-Hans': '白皮书中指不随分队、单独派出的军事观察员、参谋军官、合同制军官等。',
  },
  sort: { en: 'military professional', 'zh-Hans': 'jun shi zhuan ye ren yuan' },
}

export default militaryProfessional
