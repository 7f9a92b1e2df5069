// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const africanStandbyForce: Term<'african-standby-force'> = {
  id: 'african-standby-force',
  kind: 'organization',
  preferred: { en: 'African Standby Force', 'zh-Hans': '非洲常备军' },
  variants: { en: [], 'zh-Hans': [] },
  definition: {
    en: 'The standing arrangement of the African Union for forces that can be sent at short notice.',
    'zh-Hans': '非盟可在短时间内派出的常备力量。',
  },
  sort: { en: 'african standby force', 'zh-Hans': 'fei zhou chang bei jun' },
}

export default africanStandbyForce
