// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const germanUnTrainingCentre: Term<'german-un-training-centre'> = {
  id: 'german-un-training-centre',
  kind: 'organization',
  preferred: { en: 'German Armed Forces United Nations Training Centre', 'zh-Hans': '德国国防军联合国中心' },
  variants: { en: [], 'zh-Hans': [] },
  sort: {
    en: 'german armed forces united nations training centre',
    'zh-Hans': 'de guo guo fang jun lian he guo zhong xin',
  },
}

export default germanUnTrainingCentre
