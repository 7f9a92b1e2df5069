// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const deathOfXieBaojun: Divergence<'death-of-xie-baojun'> = {
  id: 'death-of-xie-baojun',
  kind: 'date',
  label: { en: 'Date of Xie Baojun’s death', 'zh-Hans': '谢保军去世日期' },
  note: {
    en: 'The annex gives 28 May 2010; the records of the United Nations give 24 May 2010.',
    'zh-Hans': '附录作2010年5月28日，联合国的记录作2010年5月24日。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex3.r9', lang: 'en', exact: '28 May 2010', start: 25, end: 36 },
        { anchor: 'white-paper-2020#annex3.r9', lang: 'zh-Hans', exact: '2010年5月28日', start: 28, end: 38 },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default deathOfXieBaojun
