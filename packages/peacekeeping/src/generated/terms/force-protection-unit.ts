// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const forceProtectionUnit: Term<'force-protection-unit'> = {
  id: 'force-protection-unit',
  kind: 'unit',
  preferred: { en: 'force protection unit', 'zh-Hans': '警卫分队' },
  variants: { en: ['force protection units'], 'zh-Hans': [] },
  sort: { en: 'force protection unit', 'zh-Hans': 'jing wei fen dui' },
}

export default forceProtectionUnit
