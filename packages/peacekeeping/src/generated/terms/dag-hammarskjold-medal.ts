// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const dagHammarskjoldMedal: Term<'dag-hammarskjold-medal'> = {
  id: 'dag-hammarskjold-medal',
  kind: 'term',
  preferred: { en: 'Dag Hammarskjöld Medal', 'zh-Hans': '哈马舍尔德勋章' },
  variants: { en: [], 'zh-Hans': ['联合国哈马舍尔德勋章'] },
  definition: { en: 'The medal that the UN gives to those who died in its peacekeeping.', 'zh-Hans': '联合国授予维和殉职人员的勋章。' },
  sort: { en: 'dag hammarskjold medal', 'zh-Hans': 'ha ma she er de xun zhang' },
}

export default dagHammarskjoldMedal
