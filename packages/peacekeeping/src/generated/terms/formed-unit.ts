// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const formedUnit: Term<'formed-unit'> = {
  id: 'formed-unit',
  kind: 'term',
  preferred: { en: 'formed unit', 'zh-Hans': '成建制部队' },
  variants: { en: ['formed units'], 'zh-Hans': ['成建制'] },
  definition: { en: 'A unit that a State sends whole, under its own commander.', 'zh-Hans': '会员国整建制派出、由本国指挥官带领的部队。' },
  sort: { en: 'formed unit', 'zh-Hans': 'cheng jian zhi bu dui' },
}

export default formedUnit
