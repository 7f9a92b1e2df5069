// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const helicopterUnitDates: Divergence<'helicopter-unit-dates'> = {
  id: 'helicopter-unit-dates',
  kind: 'date',
  label: { en: 'Helicopter unit: visited, sent, at work', 'zh-Hans': '直升机分队：受访、派出、遂行任务' },
  note: {
    en: 'Visited before it left in July 2016, sent in June 2017, flying or in place in August 2017: three events.',
    'zh-Hans': '2016年7月受访，2017年6月派出，2017年8月首次飞行或部署到位，是三件事。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex1.p30', lang: 'en', exact: 'July 2016', start: 3, end: 12 },
        { anchor: 'white-paper-2020#annex1.p30', lang: 'zh-Hans', exact: '2016年7月', start: 0, end: 7 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex1.p32', lang: 'en', exact: 'June 2017', start: 3, end: 12 },
        { anchor: 'white-paper-2020#annex1.p32', lang: 'zh-Hans', exact: '2017年6月', start: 0, end: 7 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#s3.5.p1', lang: 'en', exact: 'August 2017', start: 61, end: 72 },
        { anchor: 'white-paper-2020#s3.5.p1', lang: 'zh-Hans', exact: '2017年8月', start: 0, end: 7 },
      ],
    },
  ],
}

export default helicopterUnitDates
