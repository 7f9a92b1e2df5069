// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const trainingCounts: Divergence<'training-counts'> = {
  id: 'training-counts',
  kind: 'scope',
  label: { en: 'Twenty programmes and over 20', 'zh-Hans': '20批与20余期培训' },
  note: {
    en: 'Twenty in five years for foreign peacekeepers (chapter III), over 20 since June 2009 (chapter IV); how the two counts stand to each other is not stated.',
    'zh-Hans': '第三章为5年来20批，第四章为2009年6月以来20余期；两个数字的关系没有写明。',
  },
  fact: 'training-programmes-since-the-summit',
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: '20 training programmes',
          start: 257,
          end: 279,
        },
        { anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '专业培训20批', start: 87, end: 94 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s4.3.p2',
          lang: 'en',
          exact: 'Over 20 international programmes',
          start: 90,
          end: 122,
        },
        { anchor: 'white-paper-2020#s4.3.p2', lang: 'zh-Hans', exact: '国际培训班20余期', start: 27, end: 36 },
      ],
    },
  ],
}

export default trainingCounts
