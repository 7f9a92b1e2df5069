// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const counterpartsListed: Divergence<'counterparts-listed'> = {
  id: 'counterparts-listed',
  kind: 'scope',
  label: { en: 'Whether the list of counterparts is open', 'zh-Hans': '交流对象是否列尽' },
  note: {
    en: 'The Chinese list of three countries is open (“and other countries”), the English list is not.',
    'zh-Hans': '所列三国，中文版有“等国”之意，英文版没有。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.2.p1', lang: 'zh-Hans', exact: '法国、塞内加尔、西班牙等国', start: 186, end: 199 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.2.p1',
          lang: 'en',
          exact: 'France, Senegal and Spain',
          start: 774,
          end: 799,
        },
      ],
    },
  ],
}

export default counterpartsListed
