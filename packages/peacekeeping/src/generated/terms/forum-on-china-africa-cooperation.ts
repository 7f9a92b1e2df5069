// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const forumOnChinaAfricaCooperation: Term<'forum-on-china-africa-cooperation'> = {
  id: 'forum-on-china-africa-cooperation',
  kind: 'forum',
  preferred: { en: 'Forum on China-Africa Cooperation', 'zh-Hans': '中非合作论坛' },
  variants: { en: ['FOCAC'], 'zh-Hans': [] },
  definition: { en: 'The forum of China and the African States, founded in 2000.', 'zh-Hans': '中国和非洲国家的合作论坛，2000年成立。' },
  note: {
    en: 'Here 中非 means China and Africa; in chapter II of the white paper it means the Central African Republic.',
    'zh-Hans': '此处“中非”指中国和非洲；白皮书第二章中的“中非”指中非共和国。',
  },
  sort: { en: 'forum on china africa cooperation', 'zh-Hans': 'zhong fei he zuo lun tan' },
}

export default forumOnChinaAfricaCooperation
