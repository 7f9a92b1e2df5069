// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const myCountry: Divergence<'my-country'> = {
  id: 'my-country',
  kind: 'wording',
  label: { en: '“My country’s” government', 'zh-Hans': '“my country”（我国）' },
  note: {
    en: 'The machine translation prints “my country’s first government proclamation”, the newspaper speaking of China. The restatement names China.',
    'zh-Hans': '机器译文作“my country’s first government proclamation”，是报纸自称中国。转述改写为中国。',
  },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s1.p2',
          lang: 'en',
          exact: 'the Chinese government’s first proclamation on the theme of peacekeeping',
          start: 29,
          end: 101,
        },
        { anchor: 'commentary-2020#s1.p2', lang: 'zh-Hans', exact: '中国政府首份以维和行动为主题的文告', start: 8, end: 25 },
        {
          anchor: 'commentary-2020#s1.n-proclamation',
          lang: 'en',
          exact: '“my country’s first government proclamation”',
          start: 18,
          end: 62,
        },
        {
          anchor: 'commentary-2020#s1.n-proclamation',
          lang: 'zh-Hans',
          exact: '“my country’s first government proclamation”',
          start: 5,
          end: 49,
        },
      ],
    },
    { source: 'The Chinese newspaper text, not among the sources', citations: [] },
  ],
}

export default myCountry
