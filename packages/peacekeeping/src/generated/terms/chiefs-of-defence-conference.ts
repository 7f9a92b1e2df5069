// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const chiefsOfDefenceConference: Term<'chiefs-of-defence-conference'> = {
  id: 'chiefs-of-defence-conference',
  kind: 'forum',
  preferred: { en: 'UN Chiefs of Defense Conference', 'zh-Hans': '联合国维和出兵国参谋长会议' },
  variants: { en: [], 'zh-Hans': ['出兵国参谋长会议'] },
  sort: { en: 'un chiefs of defense conference', 'zh-Hans': 'lian he guo wei he chu bing guo can mou zhang hui yi' },
}

export default chiefsOfDefenceConference
