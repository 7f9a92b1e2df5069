// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const shanghaiCooperationOrganization: Term<'shanghai-cooperation-organization'> = {
  id: 'shanghai-cooperation-organization',
  kind: 'organization',
  preferred: { en: 'Shanghai Cooperation Organization', 'zh-Hans': '上海合作组织' },
  variants: { en: ['SCO'], 'zh-Hans': ['上合组织'] },
  sort: { en: 'shanghai cooperation organization', 'zh-Hans': 'shang hai he zuo zu zhi' },
}

export default shanghaiCooperationOrganization
