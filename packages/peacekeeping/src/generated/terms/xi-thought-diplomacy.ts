// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const xiThoughtDiplomacy: Term<'xi-thought-diplomacy'> = {
  id: 'xi-thought-diplomacy',
  kind: 'term',
  preferred: { en: 'Xi Jinping Thought on Diplomacy', 'zh-Hans': '习近平外交思想' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'xi jinping thought on diplomacy', 'zh-Hans': 'xi jin ping wai jiao si xiang' },
}

export default xiThoughtDiplomacy
