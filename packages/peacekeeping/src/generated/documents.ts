// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Document } from '@diglot/core'
import type { DocumentId } from './ids.ts'

export const documents: readonly Document<DocumentId>[] = [
  {
    id: 'white-paper-2020',
    kind: 'white-paper',
    title: { en: 'China’s Armed Forces: 30 Years of UN Peacekeeping Operations', 'zh-Hans': '中国军队参加联合国维和行动30年' },
    shortTitle: { en: '30 Years of UN Peacekeeping Operations', 'zh-Hans': '中国军队参加联合国维和行动30年' },
    issuer: { en: 'State Council Information Office of the People’s Republic of China', 'zh-Hans': '中华人民共和国国务院新闻办公室' },
    published: '2020-09',
    sources: [
      {
        id: 'white-paper-2020.zh-Hans',
        lang: 'zh-Hans',
        title: '中国军队参加联合国维和行动30年',
        issuer: '中华人民共和国国务院新闻办公室',
        published: '2020-09',
        standing: 'original',
        sha256: '80a67effbadc49d6fdc8b48faff2cf631d704eb8d9cf3939297ef9cd987c619d',
      },
      {
        id: 'white-paper-2020.en',
        lang: 'en',
        title: 'China’s Armed Forces: 30 Years of UN Peacekeeping Operations',
        issuer: 'State Council Information Office of the People’s Republic of China',
        published: '2020-09',
        standing: 'official-translation',
        sha256: '538448a339082d39e2aa4e60ceb7c385584f0bd393efc490067885490c1f69dc',
      },
    ],
    languages: ['en', 'zh-Hans'],
  },
]
