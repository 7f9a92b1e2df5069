// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const collectiveSecurity: Term<'collective-security'> = {
  id: 'collective-security',
  kind: 'term',
  preferred: { en: 'collective security', 'zh-Hans': '集体安全' },
  variants: { en: ['collective security mechanisms', 'collective security mechanism'], 'zh-Hans': ['集体安全机制'] },
  definition: {
    en: 'The idea, on which the UN rests, that States meet a threat to peace together.',
    'zh-Hans': '各国共同应对对和平的威胁，联合国以此为基础。',
  },
  sort: { en: 'collective security', 'zh-Hans': 'ji ti an quan' },
}

export default collectiveSecurity
