// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const riverOrRegionOfTheBridge: Divergence<'river-or-region-of-the-bridge'> = {
  id: 'river-or-region-of-the-bridge',
  kind: 'omission',
  label: { en: 'Where the Sopo bridge stands', 'zh-Hans': '索普桥的位置' },
  note: {
    en: 'The English text names the river, the Chinese text the west of South Sudan.',
    'zh-Hans': '英文版写明索普河，中文版写明南苏丹西部。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p2', lang: 'zh-Hans', exact: '南苏丹西部索普桥', start: 118, end: 126 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p2',
          lang: 'en',
          exact: 'bridged the Sopo River',
          start: 413,
          end: 435,
        },
      ],
    },
  ],
}

export default riverOrRegionOfTheBridge
