// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const yearsOfParticipation: Fact<'years-of-participation'> = {
  id: 'years-of-participation',
  label: { en: 'Years of Chinese participation in UN peacekeeping', 'zh-Hans': '中国军队参加维和的年数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 30, unit: 'year' },
      asOf: '2020',
      citations: [
        { anchor: 'white-paper-2020#preface.p3', lang: 'en', exact: 'In 30 years', start: 310, end: 321 },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '30年来', start: 66, end: 70 },
        {
          anchor: 'white-paper-2020#preface.p6',
          lang: 'en',
          exact: '30 years of UN peacekeeping',
          start: 100,
          end: 127,
        },
        { anchor: 'white-paper-2020#preface.p6', lang: 'zh-Hans', exact: '30年维和', start: 18, end: 23 },
        { anchor: 'white-paper-2020#s1.p1', lang: 'en', exact: 'three decades', start: 528, end: 541 },
        { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '30年来', start: 124, end: 128 },
      ],
    },
  ],
}

export default yearsOfParticipation
