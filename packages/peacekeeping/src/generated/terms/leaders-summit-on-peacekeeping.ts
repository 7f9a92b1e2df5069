// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const leadersSummitOnPeacekeeping: Term<'leaders-summit-on-peacekeeping'> = {
  id: 'leaders-summit-on-peacekeeping',
  kind: 'forum',
  preferred: { en: 'UN Leaders’ Summit on Peacekeeping', 'zh-Hans': '联合国维和峰会' },
  variants: { en: ['Leaders’ Summit on Peacekeeping'], 'zh-Hans': ['维和峰会'] },
  definition: {
    en: 'The meeting of leaders at UN Headquarters in September 2015 at which China announced its peacekeeping pledges.',
    'zh-Hans': '2015年9月在联合国总部举行的领导人会议，中国在会上宣布支持维和的承诺。',
  },
  sort: { en: 'un leaders summit on peacekeeping', 'zh-Hans': 'lian he guo wei he feng hui' },
}

export default leadersSummitOnPeacekeeping
