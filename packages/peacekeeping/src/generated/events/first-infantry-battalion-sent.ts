// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const firstInfantryBattalionSent: Event<'first-infantry-battalion-sent'> = {
  id: 'first-infantry-battalion-sent',
  label: { en: 'The first infantry battalion is sent to UNMISS', 'zh-Hans': '首支步兵营赴联合国南苏丹特派团' },
  from: '2015-01',
  missions: ['UNMISS'],
  people: [],
  sort: {
    en: 'the first infantry battalion is sent to unmiss',
    'zh-Hans': 'shou zhi bu bing ying fu lian he guo nan su dan te pai tuan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s2.2.p2',
      lang: 'en',
      exact: '700 troops, an infantry battalion, to the United Nations Mission in South Sudan (UNMISS) in January 2015',
      start: 48,
      end: 152,
    },
    {
      anchor: 'white-paper-2020#s2.2.p2',
      lang: 'zh-Hans',
      exact: '2015年1月，中国军队向联合国南苏丹特派团（联南苏团）派出1支700人规模的步兵营',
      start: 0,
      end: 42,
    },
    {
      anchor: 'white-paper-2020#annex1.p23',
      lang: 'en',
      exact: 'In January 2015 UNMISS was sent its first Chinese infantry battalion',
      start: 0,
      end: 68,
    },
    {
      anchor: 'white-paper-2020#annex1.p23',
      lang: 'zh-Hans',
      exact: '2015年1月，步兵营1支700人首次赴联南苏团',
      start: 0,
      end: 24,
    },
  ],
}

export default firstInfantryBattalionSent
