// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sharedVisionForum: Term<'shared-vision-forum'> = {
  id: 'shared-vision-forum',
  kind: 'forum',
  preferred: { en: '“Shared Vision” International Forum on Peacekeeping', 'zh-Hans': '“共同愿景”维和国际论坛' },
  variants: { en: ['“Common Vision” international forum on peacekeeping'], 'zh-Hans': [] },
  note: {
    en: 'The machine translation of the review of 2022 prints “Common Vision”.',
    'zh-Hans': '2022年回顾的机器译文作“Common Vision”。',
  },
  sort: {
    en: 'shared vision international forum on peacekeeping',
    'zh-Hans': 'gong tong yuan jing wei he guo ji lun tan',
  },
}

export default sharedVisionForum
