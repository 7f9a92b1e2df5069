// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unitedNations: Term<'united-nations'> = {
  id: 'united-nations',
  kind: 'organization',
  preferred: { en: 'United Nations', 'zh-Hans': '联合国' },
  variants: { en: ['UN'], 'zh-Hans': [] },
  definition: {
    en: 'The intergovernmental organization, founded in 1945, whose first purpose is to maintain international peace and security.',
    'zh-Hans': '1945年成立的政府间国际组织，以维护国际和平与安全为首要宗旨。',
  },
  sort: { en: 'united nations', 'zh-Hans': 'lian he guo' },
}

export default unitedNations
