// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const conceptPaperPriorities: Fact<'concept-paper-priorities'> = {
  id: 'concept-paper-priorities',
  label: { en: 'Priorities for cooperation in the concept paper', 'zh-Hans': '概念文件的重点合作方向' },
  statements: [
    {
      source: 'security-initiative-2023',
      value: { type: 'quantity', amount: 20, unit: 'item' },
      asOf: '2023-02-21',
      note: {
        en: 'The source does not list them; it sums the paper up in five points and does not say how these answer to the 20.',
        'zh-Hans': '源文未逐一列出，只概括为五点，未说明五点与20个方向的关系。',
      },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p2',
          lang: 'en',
          exact: '20 priorities for cooperation',
          start: 547,
          end: 576,
        },
        {
          anchor: 'security-initiative-2023#s1.p2',
          lang: 'zh-Hans',
          exact: '20个重点合作方向',
          start: 160,
          end: 169,
        },
      ],
    },
  ],
}

export default conceptPaperPriorities
