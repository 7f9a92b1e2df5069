// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const resolution2518: Term<'resolution-2518'> = {
  id: 'resolution-2518',
  kind: 'document',
  preferred: { en: 'resolution 2518', 'zh-Hans': '第2518号决议' },
  variants: { en: ['Resolution 2518', 'Security Council resolution 2518'], 'zh-Hans': ['安理会第2518号决议'] },
  definition: {
    en: 'The Security Council’s resolution of March 2020 on the safety of peacekeepers.',
    'zh-Hans': '安理会2020年3月通过的关于维和人员安全的决议。',
  },
  sort: { en: 'resolution 2518', 'zh-Hans': 'di er wu yi ba hao jue yi' },
}

export default resolution2518
