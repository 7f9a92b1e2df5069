// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const transportUnit: Term<'transport-unit'> = {
  id: 'transport-unit',
  kind: 'unit',
  preferred: { en: 'transport unit', 'zh-Hans': '运输分队' },
  variants: { en: ['transport units'], 'zh-Hans': [] },
  sort: { en: 'transport unit', 'zh-Hans': 'yun shu fen dui' },
}

export default transportUnit
