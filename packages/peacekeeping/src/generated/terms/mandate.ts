// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const mandate: Term<'mandate'> = {
  id: 'mandate',
  kind: 'term',
  preferred: { en: 'mandate', 'zh-Hans': '授权' },
  variants: { en: ['Security Council mandate'], 'zh-Hans': ['安理会授权'] },
  definition: {
    en: 'The tasks and powers that a Security Council resolution gives a mission.',
    'zh-Hans': '安理会决议赋予维和行动的任务和权限。',
  },
  sort: { en: 'mandate', 'zh-Hans': 'shou quan' },
}

export default mandate
