// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const engineerUnit: Term<'engineer-unit'> = {
  id: 'engineer-unit',
  kind: 'unit',
  preferred: { en: 'engineer unit', 'zh-Hans': '工兵分队' },
  variants: { en: ['engineer units', 'Chinese engineer unit'], 'zh-Hans': ['工程兵大队', '中国工兵分队'] },
  sort: { en: 'engineer unit', 'zh-Hans': 'gong bing fen dui' },
}

export default engineerUnit
