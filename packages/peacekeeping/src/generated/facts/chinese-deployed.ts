// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const chineseDeployed: Fact<'chinese-deployed'> = {
  id: 'chinese-deployed',
  label: { en: 'Chinese peacekeepers sent', 'zh-Hans': '累计派出维和人员' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 40000, unit: 'deployment', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text counts deployments; the English text counts peacekeepers and, in chapter II, service members.',
          'zh-Hans': '中文版按人次计；英文版按人数计，前言称维和人员，第二章称军人。',
        },
      },
      citations: [
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '4万余人次', start: 100, end: 105 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '4万余人次', start: 29, end: 34 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 40000, unit: 'person', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text counts deployments; the English text counts peacekeepers and, in chapter II, service members.',
          'zh-Hans': '中文版按人次计；英文版按人数计，前言称维和人员，第二章称军人。',
        },
      },
      citations: [
        {
          anchor: 'white-paper-2020#preface.p3',
          lang: 'en',
          exact: 'over 40,000 peacekeepers',
          start: 418,
          end: 442,
        },
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'over 40,000 service members',
          start: 32,
          end: 59,
        },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'quantity', amount: 50000, unit: 'person', bound: 'more-than' },
      scope: { en: 'military and police', 'zh-Hans': '军队和警察' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'more than 50,000 peacekeepers',
          start: 165,
          end: 194,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '5万多名维和人员', start: 51, end: 59 },
      ],
    },
  ],
}

export default chineseDeployed
