// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const unitsSentToMinusma: Event<'units-sent-to-minusma'> = {
  id: 'units-sent-to-minusma',
  label: {
    en: 'Engineer, medical and, for the first time, force protection units are sent to MINUSMA',
    'zh-Hans': '向联合国马里多层面综合稳定特派团派出工兵、医疗分队和首支警卫分队',
  },
  from: '2013-12',
  missions: ['MINUSMA'],
  people: [],
  sort: {
    en: 'engineer medical and for the first time force protection units are sent to minusma',
    'zh-Hans': 'xiang lian he guo ma li duo ceng mian zong he wen ding te pai tuan pai chu gong bing yi liao fen dui he shou zhi jing wei fen dui',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s2.4.p2',
      lang: 'en',
      exact: 'In December 2013 China’s armed forces sent the United Nations Multidimensional Integrated Stabilization Mission in Mali',
      start: 0,
      end: 119,
    },
    {
      anchor: 'white-paper-2020#s2.4.p2',
      lang: 'zh-Hans',
      exact: '2013年12月，中国军队向联合国马里多层面综合稳定特派团',
      start: 0,
      end: 29,
    },
    {
      anchor: 'white-paper-2020#annex1.p21',
      lang: 'en',
      exact: 'In December 2013 MINUSMA was sent an engineer unit (155 troops), a force protection unit (170) and a medical unit',
      start: 0,
      end: 113,
    },
    {
      anchor: 'white-paper-2020#annex1.p21',
      lang: 'zh-Hans',
      exact: '2013年12月，工兵分队1支155人、警卫分队1支170人、医疗分队',
      start: 0,
      end: 35,
    },
  ],
}

export default unitsSentToMinusma
