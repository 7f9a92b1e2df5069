// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const internallyDisplacedPerson: Term<'internally-displaced-person'> = {
  id: 'internally-displaced-person',
  kind: 'term',
  preferred: { en: 'internally displaced person', 'zh-Hans': '境内流离失所者' },
  variants: { en: ['internally displaced persons', 'IDP', 'IDPs'], 'zh-Hans': [] },
  definition: { en: 'Someone driven from home who stays in the same country.', 'zh-Hans': '被迫离开家园、仍在本国境内的人。' },
  sort: { en: 'internally displaced person', 'zh-Hans': 'jing nei liu li shi suo zhe' },
}

export default internallyDisplacedPerson
