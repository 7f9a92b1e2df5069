// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unitedStates: Term<'united-states'> = {
  id: 'united-states',
  kind: 'place',
  preferred: { en: 'United States', 'zh-Hans': '美国' },
  variants: { en: ['the US', 'the United States'], 'zh-Hans': [] },
  sort: { en: 'united states', 'zh-Hans': 'mei guo' },
}

export default unitedStates
