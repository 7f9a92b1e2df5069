// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const beijingSymposium2009: Term<'beijing-symposium-2009'> = {
  id: 'beijing-symposium-2009',
  kind: 'forum',
  preferred: { en: '2009 Beijing International Symposium on UN Peacekeeping Operations', 'zh-Hans': '2009北京国际维和研讨会' },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: '2009 beijing international symposium on un peacekeeping operations',
    'zh-Hans': 'bei jing guo ji wei he yan tao hui',
  },
}

export default beijingSymposium2009
