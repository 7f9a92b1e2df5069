// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const assessmentAndAdvisoryVisit: Term<'assessment-and-advisory-visit'> = {
  id: 'assessment-and-advisory-visit',
  kind: 'term',
  preferred: { en: 'Assessment and Advisory Visit', 'zh-Hans': '考察评估' },
  variants: { en: ['AAV', 'UN assessment'], 'zh-Hans': [] },
  definition: { en: 'A visit by which the UN assesses units registered as ready.', 'zh-Hans': '联合国对已登记待命分队的考察评估。' },
  sort: { en: 'assessment and advisory visit', 'zh-Hans': 'kao cha ping gu' },
}

export default assessmentAndAdvisoryVisit
