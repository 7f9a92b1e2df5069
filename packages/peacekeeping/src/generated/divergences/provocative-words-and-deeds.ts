// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const provocativeWordsAndDeeds: Divergence<'provocative-words-and-deeds'> = {
  id: 'provocative-words-and-deeds',
  kind: 'wording',
  label: { en: '“Provocative words and deeds”', 'zh-Hans': '“挑衅言行”' },
  note: {
    en: 'What is said of the United States, Taiwan and the South China Sea is the spokesperson’s; no other paper of the library speaks of it.',
    'zh-Hans': '关于美国、台湾、南海的说法均出自发言人，本文库其他文献未谈及。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p4',
          lang: 'en',
          exact: 'what he called provocative words and deeds',
          start: 89,
          end: 131,
        },
        { anchor: 'military-cooperation-2022#s1.p4', lang: 'zh-Hans', exact: '“挑衅言行”', start: 62, end: 68 },
      ],
    },
    { source: 'white-paper-2020', citations: [] },
  ],
}

export default provocativeWordsAndDeeds
