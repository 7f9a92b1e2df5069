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
  {
    id: 'commentary-2020',
    kind: 'commentary',
    title: { en: 'Chinese Troops March for World Peace', 'zh-Hans': '中国军队为世界和平出征' },
    shortTitle: { en: 'Commentary on the White Paper', 'zh-Hans': '白皮书评论文章' },
    published: '2020',
    sources: [
      {
        id: 'commentary-2020.en',
        lang: 'en',
        title: 'Chinese troops march for world peace',
        published: '2020',
        standing: 'machine-translation',
        sha256: 'ee4059f188d8c44e902408b847a14b85ebd2af3c827b32a97d1e01e0d4348e92',
        note: {
          en: 'Machine translation of a Chinese newspaper text of 2020; author, outlet and day are not given. Its single-sentence lines are gathered into the paragraphs that its indents show.',
          'zh-Hans': '2020年一篇中文报纸文章的机器译文，作者、报纸和日期不详。译文一句一行之处，按行首缩进并为段落。',
        },
      },
    ],
    languages: ['en', 'zh-Hans'],
  },
  {
    id: 'training-exchange-2021',
    kind: 'news-report',
    title: { en: 'China, UN Co-host Meeting on Peacekeeping Experience Sharing', 'zh-Hans': '中国与联合国共同举办维和经验交流会' },
    shortTitle: { en: 'Meeting on Peacekeeping Experience', 'zh-Hans': '维和经验交流会' },
    published: '2021-04-30',
    sources: [
      {
        id: 'training-exchange-2021.en',
        lang: 'en',
        title: 'China, UN co-host meeting on peacekeeping experience sharing',
        outlet: 'China Military Online',
        byline: ['Chen Zhuo', 'Mei Changwei'],
        published: '2021-04-30',
        standing: 'original',
        sha256: '5ddfc7e5da297b71f6c2f7fa96e162772a8561020bd875dc8790214c389ea70b',
        note: {
          en: 'Chen Zhuo is named at the head of the page, Mei Changwei before the text; what each did is not said. “Related News” at the end is left out.',
          'zh-Hans': '页首署Chen Zhuo，正文前署Mei Changwei，未说明分工。文末“Related News”栏不收。',
        },
      },
    ],
    languages: ['en', 'zh-Hans'],
  },
  {
    id: 'military-cooperation-2022',
    kind: 'review',
    title: {
      en: 'For Peace, to the World: The Ministry of National Defense Reviews the Work of International Military Cooperation in 2022',
      'zh-Hans': '为了和平，走向世界：国防部回顾2022年国际军事合作工作',
    },
    shortTitle: { en: 'International Military Cooperation in 2022', 'zh-Hans': '2022年国际军事合作' },
    published: '2022-12-29',
    sources: [
      {
        id: 'military-cooperation-2022.en',
        lang: 'en',
        title: 'For the sake of peace, go to the world: the Ministry of National Defense reviews the work of international military cooperation in 2022',
        outlet: 'Xinhua News Agency',
        byline: ['Zhang Mimi'],
        published: '2022-12-29',
        standing: 'machine-translation',
        sha256: '8aae4d65fa279227fce24161b690ef1bdb9557302c910bbf4cca6fd39a1f1105',
        note: {
          en: 'Machine translation of a Xinhua report dated Beijing, 29 December, under the name of Teller Report, as republished by a third site. The title of the document is its “Original title”. Page furniture is left out.',
          'zh-Hans': '新华社12月29日北京电的机器译文，标有Teller Report字样，见于第三方网站转载。文献标题取自其中的“Original title”。网页附带内容不收。',
        },
      },
    ],
    languages: ['en', 'zh-Hans'],
  },
  {
    id: 'security-initiative-2023',
    kind: 'opinion',
    title: { en: 'On the Global Security Initiative Concept Paper', 'zh-Hans': '评《全球安全倡议概念文件》' },
    shortTitle: { en: 'Global Security Initiative Concept Paper', 'zh-Hans': '全球安全倡议概念文件' },
    published: '2023',
    sources: [
      {
        id: 'security-initiative-2023.en',
        lang: 'en',
        title: 'Untitled opinion piece on the Global Security Initiative Concept Paper',
        published: '2023',
        standing: 'unknown',
        sha256: '2af2d2ae23d0348c4c410e6015cf9b2170f1ebd9e7974e5aa28bdee84888929a',
        note: {
          en: 'No title, author, outlet or date is given. The title is the editors’; the year is that of the concept paper, presented on 21 February 2023. Some sentences are garbled.',
          'zh-Hans': '源文未载标题、作者、刊发处和日期：标题为编者所拟，年份据概念文件的发布日2023年2月21日。部分语句不通。',
        },
      },
    ],
    languages: ['en', 'zh-Hans'],
  },
]
