// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const recordOfFuSen: Divergence<'record-of-fu-sen'> = {
  id: 'record-of-fu-sen',
  kind: 'omission',
  label: { en: 'Fu Sen in the records', 'zh-Hans': '付森的记录' },
  note: {
    en: 'The annex lists Fu Sen with the date 26 November 2019; the records of the United Nations have no entry for him.',
    'zh-Hans': '附录列有付森，日期为2019年11月26日；联合国的记录中没有此人。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex3.r14', lang: 'en', exact: 'Fu Sen', start: 5, end: 11 },
        { anchor: 'white-paper-2020#annex3.r14', lang: 'zh-Hans', exact: '付森', start: 5, end: 7 },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default recordOfFuSen
