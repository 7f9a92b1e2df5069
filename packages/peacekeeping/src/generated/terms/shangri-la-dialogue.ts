// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const shangriLaDialogue: Term<'shangri-la-dialogue'> = {
  id: 'shangri-la-dialogue',
  kind: 'forum',
  preferred: { en: 'Shangri-La Dialogue', 'zh-Hans': '香格里拉对话会' },
  variants: { en: [], 'zh-Hans': [] },
  sort: { en: 'shangri la dialogue', 'zh-Hans': 'xiang ge li la dui hua hui' },
}

export default shangriLaDialogue
