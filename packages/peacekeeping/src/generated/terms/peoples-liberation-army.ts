// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const peoplesLiberationArmy: Term<'peoples-liberation-army'> = {
  id: 'peoples-liberation-army',
  kind: 'organization',
  preferred: { en: 'People’s Liberation Army', 'zh-Hans': '中国人民解放军' },
  variants: { en: ['Chinese People’s Liberation Army', 'PLA'], 'zh-Hans': ['解放军'] },
  definition: { en: 'China’s military.', 'zh-Hans': '中国的武装力量主体。' },
  note: {
    en: 'The white paper’s English text says “PLA” where the Chinese text says “China’s armed forces”.',
    'zh-Hans': '白皮书英文版有时用PLA，中文版相应处作“中国军队”。',
  },
  sort: { en: 'peoples liberation army', 'zh-Hans': 'zhong guo ren min jie fang jun' },
}

export default peoplesLiberationArmy
