// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfThePeoplesRepublic: Fact<'anniversary-of-the-peoples-republic'> = {
  id: 'anniversary-of-the-peoples-republic',
  label: { en: 'Anniversary of the founding of the People’s Republic of China', 'zh-Hans': '中华人民共和国成立周年' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 70, of: 'anniversary' },
      asOf: '2019',
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.p2',
          lang: 'en',
          exact: '70th anniversary of the People’s Republic of China',
          start: 970,
          end: 1020,
        },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '中华人民共和国成立70周年', start: 267, end: 280 },
        {
          anchor: 'white-paper-2020#annex1.p41',
          lang: 'en',
          exact: '70th anniversary of the PRC’s founding',
          start: 58,
          end: 96,
        },
        { anchor: 'white-paper-2020#annex1.p41', lang: 'zh-Hans', exact: '中华人民共和国成立70周年', start: 17, end: 30 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'ordinal', ordinal: 70, of: 'anniversary' },
      asOf: '2019',
      only: {
        lang: 'en',
        reason: {
          en: 'Here the Chinese text speaks of the National Day parade without the anniversary.',
          'zh-Hans': '此处中文版只说国庆阅兵，没有写周年。',
        },
      },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'PRC’s 70th anniversary',
          start: 757,
          end: 779,
        },
      ],
    },
  ],
}

export default anniversaryOfThePeoplesRepublic
