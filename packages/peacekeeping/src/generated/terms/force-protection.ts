// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const forceProtection: Term<'force-protection'> = {
  id: 'force-protection',
  kind: 'term',
  preferred: { en: 'force protection', 'zh-Hans': '安全护卫' },
  variants: { en: ['security guards'], 'zh-Hans': [] },
  definition: { en: 'The task of securing a mission’s people and property.', 'zh-Hans': '保障特派团人员和设施安全的任务。' },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “security guards”.',
    'zh-Hans': '2020年评论文章的机器译文作“security guards”。',
  },
  sort: { en: 'force protection', 'zh-Hans': 'an quan hu wei' },
}

export default forceProtection
