// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const medicalUnit: Term<'medical-unit'> = {
  id: 'medical-unit',
  kind: 'unit',
  preferred: { en: 'medical unit', 'zh-Hans': '医疗分队' },
  variants: { en: ['medical units'], 'zh-Hans': [] },
  sort: { en: 'medical unit', 'zh-Hans': 'yi liao fen dui' },
}

export default medicalUnit
