// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const armyCentenaryGoal: Term<'army-centenary-goal'> = {
  id: 'army-centenary-goal',
  kind: 'term',
  preferred: { en: 'the army’s centenary goal', 'zh-Hans': '建军一百年奋斗目标' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'A goal that the Chinese military set for 2027, a hundred years after its founding.',
    'zh-Hans': '中国军队为2027年建军一百周年所定的目标。',
  },
  sort: { en: 'army centenary goal', 'zh-Hans': 'jian jun yi bai nian fen dou mu biao' },
}

export default armyCentenaryGoal
