// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const whitePaperPublished: Event<'white-paper-published'> = {
  id: 'white-paper-published',
  label: { en: 'The white paper is published', 'zh-Hans': '白皮书发表' },
  from: '2020-09',
  missions: [],
  people: [],
  sort: { en: 'the white paper is published', 'zh-Hans': 'bai pi shu fa biao' },
  citations: [
    {
      anchor: 'white-paper-2020#annex2.p1',
      lang: 'en',
      exact: 'the paper appeared in September 2020',
      start: 259,
      end: 295,
    },
    { anchor: 'white-paper-2020#annex2.p1', lang: 'zh-Hans', exact: '2020年9月白皮书发表', start: 51, end: 63 },
  ],
}

export default whitePaperPublished
