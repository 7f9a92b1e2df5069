// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const ceasefireWording: Divergence<'ceasefire-wording'> = {
  id: 'ceasefire-wording',
  kind: 'wording',
  label: { en: 'Ceasefire supervision or monitoring ceasefires', 'zh-Hans': '监督停火' },
  note: { en: 'One Chinese term, two English ones.', 'zh-Hans': '同一中文名称的两种英文。' },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'monitoring ceasefires', start: 228, end: 249 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '监督停火', start: 33, end: 37 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#s2.1.h', lang: 'en', exact: 'Ceasefire Supervision', start: 0, end: 21 },
        { anchor: 'white-paper-2020#s2.1.h', lang: 'zh-Hans', exact: '监督停火', start: 0, end: 4 },
      ],
    },
  ],
}

export default ceasefireWording
