// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const unfailingSupport: Divergence<'unfailing-support'> = {
  id: 'unfailing-support',
  kind: 'wording',
  label: { en: '“Unfailing” support', 'zh-Hans': '“不懈”的支持' },
  note: {
    en: 'The English text has “unfailing”, the Chinese text only “as always”.',
    'zh-Hans': '英文版有“unfailing”一词，中文版只有“一如既往”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#closing.p2', lang: 'zh-Hans', exact: '一如既往支持维和', start: 67, end: 75 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#closing.p2',
          lang: 'en',
          exact: 'as always, unfailingly support UNPKOs',
          start: 264,
          end: 301,
        },
      ],
    },
  ],
}

export default unfailingSupport
