// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const unSecretariat: Term<'un-secretariat'> = {
  id: 'un-secretariat',
  kind: 'organization',
  preferred: { en: 'Secretariat', 'zh-Hans': '秘书处' },
  variants: { en: ['UN Secretariat'], 'zh-Hans': ['联合国秘书处'] },
  definition: {
    en: 'The UN body that carries out the day-to-day work of the organization, peacekeeping included.',
    'zh-Hans': '承担联合国日常工作（包括维和）的机关。',
  },
  sort: { en: 'secretariat', 'zh-Hans': 'mi shu chu' },
}

export default unSecretariat
