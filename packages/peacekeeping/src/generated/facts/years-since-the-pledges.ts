// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yearsSinceThePledges: Fact<'years-since-the-pledges'> = {
  id: 'years-since-the-pledges',
  label: { en: 'Years of carrying out the pledges', 'zh-Hans': '落实承诺的年数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 5, unit: 'year' },
      asOf: '2020',
      citations: [
        { anchor: 'white-paper-2020#s3.p1', lang: 'en', exact: 'five years', start: 366, end: 376 },
        { anchor: 'white-paper-2020#s3.p1', lang: 'zh-Hans', exact: '5年来', start: 79, end: 82 },
      ],
    },
  ],
}

export default yearsSinceThePledges
