// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const memorandumOfUnderstanding: Term<'memorandum-of-understanding'> = {
  id: 'memorandum-of-understanding',
  kind: 'term',
  preferred: { en: 'memorandum of understanding', 'zh-Hans': '合作备忘录' },
  variants: { en: ['MOU', 'memorandum of understanding (MOU)'], 'zh-Hans': ['谅解备忘录'] },
  sort: { en: 'memorandum of understanding', 'zh-Hans': 'he zuo bei wang lu' },
}

export default memorandumOfUnderstanding
