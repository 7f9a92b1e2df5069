// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const conceptPaper: Term<'concept-paper'> = {
  id: 'concept-paper',
  kind: 'document',
  preferred: { en: 'The Global Security Initiative Concept Paper', 'zh-Hans': '《全球安全倡议概念文件》' },
  variants: { en: ['Global Security Initiative Concept Paper', 'the concept paper'], 'zh-Hans': ['全球安全倡议概念文件', '概念文件'] },
  definition: {
    en: 'The paper of February 2023 that sets out the Global Security Initiative.',
    'zh-Hans': '2023年2月发布的阐述全球安全倡议的文件。',
  },
  sort: {
    en: 'the global security initiative concept paper',
    'zh-Hans': 'quan qiu an quan chang yi gai nian wen jian',
  },
}

export default conceptPaper
