// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const fundContributingCountry: Term<'fund-contributing-country'> = {
  id: 'fund-contributing-country',
  kind: 'term',
  preferred: { en: 'fund-contributing country', 'zh-Hans': '出资国' },
  variants: { en: ['FCC', 'FCCs', 'fund-contributing countries', 'funding countries'], 'zh-Hans': [] },
  definition: { en: 'A State that pays towards the cost of UN peacekeeping.', 'zh-Hans': '为联合国维和行动提供经费的会员国。' },
  note: {
    en: 'The machine translation of the commentary of 2020 prints “funding countries”.',
    'zh-Hans': '2020年评论文章的机器译文作“funding countries”。',
  },
  sort: { en: 'fund contributing country', 'zh-Hans': 'chu zi guo' },
}

export default fundContributingCountry
