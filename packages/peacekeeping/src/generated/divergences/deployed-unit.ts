// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const deployedUnit: Divergence<'deployed-unit'> = {
  id: 'deployed-unit',
  kind: 'unit',
  label: { en: 'Deployments or peacekeepers sent', 'zh-Hans': '累计派出的人次与人数' },
  note: {
    en: 'The Chinese text counts deployments (renci): a person sent twice is counted twice. The English text counts peacekeepers in the preface and service members in chapter II.',
    'zh-Hans': '中文版按人次计，同一人派出两次计为两次；英文版按人数计，前言称维和人员（peacekeepers），第二章称军人（service members）。',
  },
  fact: 'chinese-deployed',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '4万余人次', start: 100, end: 105 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '4万余人次', start: 29, end: 34 },
      ],
    },
    {
      source: 'white-paper-2020.en',
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
  ],
}

export default deployedUnit
