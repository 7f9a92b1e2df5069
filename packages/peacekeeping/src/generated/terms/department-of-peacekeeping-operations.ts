// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const departmentOfPeacekeepingOperations: Term<'department-of-peacekeeping-operations'> = {
  id: 'department-of-peacekeeping-operations',
  kind: 'organization',
  preferred: { en: 'UN Department of Peacekeeping Operations', 'zh-Hans': '联合国维和行动部' },
  variants: {
    en: [
      'Department of Peacekeeping Operations',
      'UN Department of Peace Operations',
      'Department of Peace Operations',
      'DPKO',
      'UNDPO',
      'the UN Department',
    ],
    'zh-Hans': ['维和行动部', '联合国和平行动部', '和平行动部'],
  },
  definition: {
    en: 'The department of the UN Secretariat that directs peacekeeping; since 2019 the Department of Peace Operations.',
    'zh-Hans': '联合国秘书处主管维和的部门，2019年起称和平行动部。',
  },
  note: {
    en: 'The white paper’s English text abbreviates it “UNDPO”; the UN’s abbreviation was DPKO.',
    'zh-Hans': '白皮书英文版缩写为UNDPO，联合国当时的缩写为DPKO。',
  },
  sort: { en: 'un department of peacekeeping operations', 'zh-Hans': 'lian he guo wei he xing dong bu' },
}

export default departmentOfPeacekeepingOperations
