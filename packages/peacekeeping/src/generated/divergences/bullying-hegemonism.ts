// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const bullyingHegemonism: Divergence<'bullying-hegemonism'> = {
  id: 'bullying-hegemonism',
  kind: 'wording',
  label: { en: '“Bullying hegemonism”', 'zh-Hans': '“bullying hegemonism”（霸凌式的霸权主义）' },
  note: {
    en: 'The words are the author’s, of Western theory of security, and are attributed; no other paper of the library uses them.',
    'zh-Hans': '此为作者评论西方安全理论的用语，转述已写明出自作者；本文库其他文献未用。',
  },
  sides: [
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'en',
          exact: 'power politics and bullying hegemonism prevail',
          start: 1089,
          end: 1135,
        },
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'zh-Hans',
          exact: '霸凌式的霸权主义和强权政治盛行',
          start: 317,
          end: 332,
        },
      ],
    },
    { source: 'white-paper-2020', citations: [] },
  ],
}

export default bullyingHegemonism
