// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const chinaAfricaOrCentralAfrica: Divergence<'china-africa-or-central-africa'> = {
  id: 'china-africa-or-central-africa',
  kind: 'wording',
  label: { en: '中非: China and Africa, or the Central African Republic', 'zh-Hans': '中非：中国与非洲，或中非共和国' },
  note: {
    en: 'Two Chinese characters stand for China and Africa in the names of forums, and for the Central African Republic in names of missions.',
    'zh-Hans': '“中非”在论坛名称中指中国和非洲，在特派团名称中指中非共和国。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'en',
          exact: 'China-Africa Peace and Security Forum',
          start: 530,
          end: 567,
        },
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'zh-Hans',
          exact: '中非和平安全论坛',
          start: 118,
          end: 126,
        },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.p1',
          lang: 'en',
          exact: 'Central African Republic',
          start: 578,
          end: 602,
        },
        { anchor: 'white-paper-2020#s2.p1', lang: 'zh-Hans', exact: '中非共和国', start: 129, end: 134 },
      ],
    },
  ],
}

export default chinaAfricaOrCentralAfrica
