// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const deathOfYangShupeng: Divergence<'death-of-yang-shupeng'> = {
  id: 'death-of-yang-shupeng',
  kind: 'date',
  label: { en: 'Date of Yang Shupeng’s death', 'zh-Hans': '杨树朋去世日期' },
  note: {
    en: 'The annex gives 11 July 2016; the records of the United Nations list him under the incident of 10 July 2016.',
    'zh-Hans': '附录作2016年7月11日，联合国的记录列在2016年7月10日的事件之下。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex3.r13', lang: 'en', exact: '11 July 2016', start: 29, end: 41 },
        { anchor: 'white-paper-2020#annex3.r13', lang: 'zh-Hans', exact: '2016年7月11日', start: 31, end: 41 },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default deathOfYangShupeng
