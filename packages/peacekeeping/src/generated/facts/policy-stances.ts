// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const policyStances: Fact<'policy-stances'> = {
  id: 'policy-stances',
  label: { en: 'Policy stances on UN peacekeeping', 'zh-Hans': '对联合国维和行动的政策立场' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 6, unit: 'item' },
      note: { en: 'The paper sets them out one by one without counting them.', 'zh-Hans': '白皮书逐条列出，没有计数。' },
      citations: [
        { anchor: 'white-paper-2020#s1.p6', lang: 'en', exact: 'six policy stances', start: 59, end: 77 },
        { anchor: 'white-paper-2020#s1.p6', lang: 'zh-Hans', exact: '六项维和政策立场', start: 10, end: 18 },
      ],
    },
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 6, unit: 'item' },
      asOf: '2020',
      citations: [
        { anchor: 'commentary-2020#s2.p1', lang: 'en', exact: '“six adherences”', start: 191, end: 207 },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '“六个坚持”', start: 53, end: 59 },
      ],
    },
  ],
}

export default policyStances
