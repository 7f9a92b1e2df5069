// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const commentaryPublished: Event<'commentary-published'> = {
  id: 'commentary-published',
  label: { en: 'A commentary on the white paper appears', 'zh-Hans': '白皮书评论文章发表' },
  from: '2020',
  missions: [],
  people: [],
  sort: { en: 'a commentary on the white paper appears', 'zh-Hans': 'bai pi shu ping lun wen zhang fa biao' },
  citations: [
    {
      anchor: 'commentary-2020#preface.p1',
      lang: 'en',
      exact: 'It describes the white paper',
      start: 536,
      end: 564,
    },
    { anchor: 'commentary-2020#preface.p1', lang: 'zh-Hans', exact: '文章称，白皮书', start: 128, end: 135 },
  ],
}

export default commentaryPublished
