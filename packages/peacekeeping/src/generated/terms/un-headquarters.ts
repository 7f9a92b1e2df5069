// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unHeadquarters: Term<'un-headquarters'> = {
  id: 'un-headquarters',
  kind: 'place',
  preferred: { en: 'UN Headquarters', 'zh-Hans': '联合国总部' },
  variants: { en: ['UNHQ'], 'zh-Hans': [] },
  definition: { en: 'The seat of the UN in New York.', 'zh-Hans': '联合国设在纽约的总部。' },
  sort: { en: 'un headquarters', 'zh-Hans': 'lian he guo zong bu' },
}

export default unHeadquarters
