// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const ourMilitary: Divergence<'our-military'> = {
  id: 'our-military',
  kind: 'wording',
  label: { en: '“Our military”', 'zh-Hans': '“我军”' },
  note: {
    en: 'The review says “our military” of China’s; the words are the spokesperson’s and are quoted as his.',
    'zh-Hans': '回顾以“我军”称中国军队；此为发言人用语，加引号照录。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p7',
          lang: 'en',
          exact: 'what he called “our military’s” international discourse power and influence',
          start: 619,
          end: 694,
        },
        {
          anchor: 'military-cooperation-2022#s1.p7',
          lang: 'zh-Hans',
          exact: '“我军”（发言人用语）的国际话语权和影响力',
          start: 139,
          end: 160,
        },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p1',
          lang: 'en',
          exact: 'China’s armed forces',
          start: 235,
          end: 255,
        },
        { anchor: 'white-paper-2020#preface.p1', lang: 'zh-Hans', exact: '中国军队', start: 46, end: 50 },
      ],
    },
  ],
}

export default ourMilitary
