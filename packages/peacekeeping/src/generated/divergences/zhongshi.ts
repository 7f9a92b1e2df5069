// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const zhongshi: Divergence<'zhongshi'> = {
  id: 'zhongshi',
  kind: 'wording',
  label: { en: '“Zhongshi”, left untranslated', 'zh-Hans': '未译出的“Zhongshi”' },
  note: {
    en: 'The source prints “Zhongshi has implemented global security initiatives”; perhaps zhongshi, faithfully. The restatement leaves the word out.',
    'zh-Hans': '源文作“Zhongshi has implemented global security initiatives”，疑为“忠实”，转述从略。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p6',
          lang: 'en',
          exact: 'China implemented the Global Security Initiative',
          start: 97,
          end: 145,
        },
        {
          anchor: 'military-cooperation-2022#s1.p6',
          lang: 'zh-Hans',
          exact: '中方践行全球安全倡议',
          start: 27,
          end: 37,
        },
        {
          anchor: 'military-cooperation-2022#s1.n-zhongshi',
          lang: 'en',
          exact: '“Zhongshi has implemented global security initiatives”',
          start: 18,
          end: 72,
        },
        {
          anchor: 'military-cooperation-2022#s1.n-zhongshi',
          lang: 'zh-Hans',
          exact: '“Zhongshi has implemented global security initiatives”',
          start: 5,
          end: 59,
        },
      ],
    },
    { source: 'The Chinese report, not among the sources', citations: [] },
  ],
}

export default zhongshi
