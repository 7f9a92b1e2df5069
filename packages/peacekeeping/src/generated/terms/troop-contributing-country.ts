// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const troopContributingCountry: Term<'troop-contributing-country'> = {
  id: 'troop-contributing-country',
  kind: 'term',
  preferred: { en: 'troop-contributing country', 'zh-Hans': '出兵国' },
  variants: { en: ['TCC', 'TCCs', 'troop-contributing countries'], 'zh-Hans': [] },
  definition: { en: 'A State that provides military personnel to UN peacekeeping.', 'zh-Hans': '向联合国维和行动派出军事人员的会员国。' },
  sort: { en: 'troop contributing country', 'zh-Hans': 'chu bing guo' },
}

export default troopContributingCountry
