// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const reformAndOpeningUp: Term<'reform-and-opening-up'> = {
  id: 'reform-and-opening-up',
  kind: 'term',
  preferred: { en: 'reform and opening up', 'zh-Hans': '改革开放' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'The policy of economic reform and opening to the world, begun in 1978.',
    'zh-Hans': '中国自1978年起实行的对内改革、对外开放的政策。',
  },
  sort: { en: 'reform and opening up', 'zh-Hans': 'gai ge kai fang' },
}

export default reformAndOpeningUp
