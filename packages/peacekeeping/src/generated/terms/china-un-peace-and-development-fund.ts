// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaUnPeaceAndDevelopmentFund: Term<'china-un-peace-and-development-fund'> = {
  id: 'china-un-peace-and-development-fund',
  kind: 'organization',
  preferred: { en: 'China-UN Peace and Development Fund', 'zh-Hans': '中国—联合国和平与发展基金' },
  variants: { en: [], 'zh-Hans': ['中国-联合国和平与发展基金'] },
  definition: { en: 'A fund set up by China for UN work on peace and development.', 'zh-Hans': '中国为支持联合国和平与发展事业设立的基金。' },
  sort: { en: 'china un peace and development fund', 'zh-Hans': 'zhong guo lian he guo he ping yu fa zhan ji jin' },
}

export default chinaUnPeaceAndDevelopmentFund
