// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const worldAntiFascistWar: Term<'world-anti-fascist-war'> = {
  id: 'world-anti-fascist-war',
  kind: 'term',
  preferred: { en: 'World Anti-Fascist War', 'zh-Hans': '世界反法西斯战争' },
  variants: { en: [], 'zh-Hans': [] },
  definition: { en: 'The Chinese official name of the Second World War.', 'zh-Hans': '即第二次世界大战。' },
  sort: { en: 'world anti fascist war', 'zh-Hans': 'shi jie fan fa xi si zhan zheng' },
}

export default worldAntiFascistWar
