// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chinaAfricaPeaceAndSecurityForum: Term<'china-africa-peace-and-security-forum'> = {
  id: 'china-africa-peace-and-security-forum',
  kind: 'forum',
  preferred: { en: 'China-Africa Peace and Security Forum', 'zh-Hans': '中非和平安全论坛' },
  variants: { en: [], 'zh-Hans': [] },
  note: {
    en: 'Here 中非 means China and Africa; in the names of missions it means the Central African Republic.',
    'zh-Hans': '此处“中非”指中国和非洲；在特派团名称中指中非共和国。',
  },
  sort: { en: 'china africa peace and security forum', 'zh-Hans': 'zhong fei he ping an quan lun tan' },
}

export default chinaAfricaPeaceAndSecurityForum
