// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const conceptPaperYear: Divergence<'concept-paper-year'> = {
  id: 'concept-paper-year',
  kind: 'date',
  label: { en: 'Year of the concept paper', 'zh-Hans': '概念文件的年份' },
  note: {
    en: 'The source gives 21 February without a year; the concept paper is of 2023.',
    'zh-Hans': '源文只写2月21日，概念文件发布于2023年。',
  },
  fact: 'concept-paper-published',
  sides: [
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p2',
          lang: 'en',
          exact: 'On 21 February',
          start: 352,
          end: 366,
        },
        { anchor: 'security-initiative-2023#s1.p2', lang: 'zh-Hans', exact: '2月21日', start: 98, end: 103 },
      ],
    },
    { source: 'Date of the concept paper', citations: [] },
  ],
}

export default conceptPaperYear
