// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const prioritiesNamed: Divergence<'priorities-named'> = {
  id: 'priorities-named',
  kind: 'omission',
  label: { en: '20 priorities, five points', 'zh-Hans': '20个方向与五点' },
  note: {
    en: 'The source names 20 priorities for cooperation and sets out five points; it does not say that these are among the 20, and the others are not given.',
    'zh-Hans': '源文提及20个重点合作方向，列出五点，未说明五点是否在20个之内，其余未列。',
  },
  fact: 'concept-paper-priorities',
  sides: [
    {
      source: 'security-initiative-2023',
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
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'Fifth, global security governance',
          start: 1007,
          end: 1040,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '第五，加强全球安全治理',
          start: 253,
          end: 264,
        },
      ],
    },
  ],
}

export default prioritiesNamed
