// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const newSecurityConcept: Term<'new-security-concept'> = {
  id: 'new-security-concept',
  kind: 'term',
  preferred: { en: 'common, comprehensive, cooperative and sustainable security', 'zh-Hans': '新安全观' },
  variants: { en: [], 'zh-Hans': ['共同、综合、合作、可持续的安全观'] },
  definition: {
    en: 'A Chinese policy concept of security shared by all countries, in all fields, by cooperation and for the long term.',
    'zh-Hans': '中国提出的安全主张，以共同、综合、合作、可持续为要义。',
  },
  sort: { en: 'common comprehensive cooperative and sustainable security', 'zh-Hans': 'xin an quan guan' },
}

export default newSecurityConcept
