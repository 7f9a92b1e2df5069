// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const xiThoughtArmy: Term<'xi-thought-army'> = {
  id: 'xi-thought-army',
  kind: 'term',
  preferred: { en: 'Xi Jinping Thought on Strengthening the Army', 'zh-Hans': '习近平强军思想' },
  variants: { en: ['Xi Jinping Thought on Strengthening the Military'], 'zh-Hans': [] },
  sort: { en: 'xi jinping thought on strengthening the army', 'zh-Hans': 'xi jin ping qiang jun si xiang' },
}

export default xiThoughtArmy
