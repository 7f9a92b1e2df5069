// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const inclusivityAndExclusivity: Divergence<'inclusivity-and-exclusivity'> = {
  id: 'inclusivity-and-exclusivity',
  kind: 'wording',
  label: { en: '“Inclusivity and exclusivity”', 'zh-Hans': '“inclusivity and exclusivity”' },
  note: {
    en: 'The source is garbled: its second “exclusivity” is out of place, and what exchange and mutual learning are to replace is lost.',
    'zh-Hans': '源文有误：后一“exclusivity”位置不当，交流互鉴要取代的是什么已不可知。',
  },
  sides: [
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'en',
          exact: 'isolation and exclusivity with openness, inclusivity, exchange and mutual learning',
          start: 1743,
          end: 1825,
        },
        {
          anchor: 'security-initiative-2023#s1.p3',
          lang: 'zh-Hans',
          exact: '以开放、包容和交流互鉴取代封闭排他',
          start: 492,
          end: 509,
        },
        {
          anchor: 'security-initiative-2023#s1.n-exclusivity',
          lang: 'en',
          exact: '“openness, inclusivity and exclusivity with exchange”',
          start: 18,
          end: 71,
        },
        {
          anchor: 'security-initiative-2023#s1.n-exclusivity',
          lang: 'zh-Hans',
          exact: '“openness, inclusivity and exclusivity with exchange”',
          start: 3,
          end: 56,
        },
      ],
    },
    { source: 'The Chinese wording, not among the sources', citations: [] },
  ],
}

export default inclusivityAndExclusivity
