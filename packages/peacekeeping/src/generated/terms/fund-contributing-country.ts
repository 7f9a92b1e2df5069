// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const fundContributingCountry: Term<'fund-contributing-country'> = {
  id: 'fund-contributing-country',
  kind: 'term',
  preferred: { en: 'fund-contributing country', 'zh-Hans': '出资国' },
  variants: { en: ['FCC', 'FCCs', 'fund-contributing countries'], 'zh-Hans': [] },
  definition: { en: 'A State that pays towards the cost of UN peacekeeping.', 'zh-Hans': '为联合国维和行动提供经费的会员国。' },
  sort: { en: 'fund contributing country', 'zh-Hans': 'chu zi guo' },
}

export default fundContributingCountry
