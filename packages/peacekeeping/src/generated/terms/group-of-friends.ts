// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const groupOfFriends: Term<'group-of-friends'> = {
  id: 'group-of-friends',
  kind: 'organization',
  preferred: { en: 'Group of Friends on the Safety and Security of UN Peacekeepers', 'zh-Hans': '联合国维和人员安全之友小组' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'A group of UN member States, begun in April 2021, for the safety of peacekeepers.',
    'zh-Hans': '联合国会员国为维护维和人员安全组成的小组，2021年4月成立。',
  },
  sort: {
    en: 'group of friends on the safety and security of un peacekeepers',
    'zh-Hans': 'lian he guo wei he ren yuan an quan zhi you xiao zu',
  },
}

export default groupOfFriends
