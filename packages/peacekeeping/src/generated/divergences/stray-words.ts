// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const strayWords: Divergence<'stray-words'> = {
  id: 'stray-words',
  kind: 'wording',
  label: { en: 'Stray words in the opinion piece', 'zh-Hans': '评论文章中多出的词' },
  note: {
    en: 'The source prints “security he architecture”, “security he governance” and “this concept in his paper”; the restatement leaves the stray words out.',
    'zh-Hans': '源文作“security he architecture”“security he governance”“this concept in his paper”，转述略去多出的词。',
  },
  sides: [
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'en',
          exact: 'a balanced, effective and sustainable security architecture',
          start: 747,
          end: 806,
        },
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'zh-Hans',
          exact: '均衡、有效、可持续的安全架构',
          start: 215,
          end: 229,
        },
        {
          anchor: 'security-initiative-2023#s1.n-stray',
          lang: 'en',
          exact: '“security he architecture”',
          start: 18,
          end: 44,
        },
        {
          anchor: 'security-initiative-2023#s1.n-stray',
          lang: 'zh-Hans',
          exact: '“security he architecture”',
          start: 3,
          end: 29,
        },
      ],
    },
    { source: 'The Chinese wording, not among the sources', citations: [] },
  ],
}

export default strayWords
