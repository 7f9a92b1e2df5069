// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const defenceMinisterial: Term<'defence-ministerial'> = {
  id: 'defence-ministerial',
  kind: 'forum',
  preferred: { en: 'UN Peacekeeping Defense Ministerial', 'zh-Hans': '联合国维和部长级会议' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'The meeting of defence ministers on peacekeeping, held since 2016.',
    'zh-Hans': '2016年起举行的各国国防部长维和会议。',
  },
  sort: { en: 'un peacekeeping defense ministerial', 'zh-Hans': 'lian he guo wei he bu zhang ji hui yi' },
}

export default defenceMinisterial
