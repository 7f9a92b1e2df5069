// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const twoEstablishments: Term<'two-establishments'> = {
  id: 'two-establishments',
  kind: 'term',
  preferred: { en: 'two establishments', 'zh-Hans': '两个确立' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'A formula of the Communist Party of China on Xi Jinping’s position in it and the guiding role of his thought.',
    'zh-Hans': '中国共产党关于习近平的地位和其思想指导作用的提法。',
  },
  sort: { en: 'two establishments', 'zh-Hans': 'liang ge que li' },
}

export default twoEstablishments
