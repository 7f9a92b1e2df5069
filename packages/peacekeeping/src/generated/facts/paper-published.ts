// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const paperPublished: Fact<'paper-published'> = {
  id: 'paper-published',
  label: { en: 'Month in which the white paper appeared', 'zh-Hans': '白皮书发表时间' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'date', date: '2020-09' },
      citations: [
        { anchor: 'white-paper-2020#annex2.p1', lang: 'en', exact: 'September 2020', start: 281, end: 295 },
        { anchor: 'white-paper-2020#annex2.p1', lang: 'zh-Hans', exact: '2020年9月', start: 51, end: 58 },
      ],
    },
  ],
}

export default paperPublished
