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
        { anchor: 'white-paper-2020#s2.p1', lang: 'en', exact: 'in 30 years', start: 26, end: 37 },
        { anchor: 'white-paper-2020#s2.p1', lang: 'zh-Hans', exact: '30年来', start: 6, end: 10 },
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: 'In three decades', start: 294, end: 310 },
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '30年来', start: 79, end: 83 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '30 years', start: 22, end: 30 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '30年来', start: 6, end: 10 },
        { anchor: 'white-paper-2020#s2.6.p2', lang: 'en', exact: 'For 30 years', start: 50, end: 62 },
        { anchor: 'white-paper-2020#s2.6.p2', lang: 'zh-Hans', exact: '30年来', start: 17, end: 21 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'en', exact: 'In 30 years', start: 0, end: 11 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '30年来', start: 6, end: 10 },
      ],
    },
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 30, unit: 'year' },
      asOf: '2020',
      citations: [
        { anchor: 'commentary-2020#preface.p1', lang: 'en', exact: 'In those 30 years', start: 287, end: 304 },
        { anchor: 'commentary-2020#preface.p1', lang: 'zh-Hans', exact: '文章说，30年来', start: 63, end: 71 },
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'en',
          exact: 'its 30 years of UN peacekeeping',
          start: 972,
          end: 1003,
        },
        { anchor: 'commentary-2020#preface.p1', lang: 'zh-Hans', exact: '其30年维和', start: 214, end: 220 },
      ],
    },
  ],
}

export default yearsOfParticipation
