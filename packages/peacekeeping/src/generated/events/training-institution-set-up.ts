// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const trainingInstitutionSetUp: Event<'training-institution-set-up'> = {
  id: 'training-institution-set-up',
  label: { en: 'A specialized peacekeeping training institution is set up', 'zh-Hans': '组建维和专业培训机构' },
  from: '2009-06',
  missions: [],
  people: [],
  sort: {
    en: 'a specialized peacekeeping training institution is set up',
    'zh-Hans': 'zu jian wei he zhuan ye pei xun ji gou',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p2',
      lang: 'en',
      exact: 'In June 2009 China’s armed forces set up a specialized peacekeeping training institution',
      start: 0,
      end: 88,
    },
    {
      anchor: 'white-paper-2020#s4.3.p2',
      lang: 'zh-Hans',
      exact: '2009年6月，中国军队组建维和专业培训机构',
      start: 0,
      end: 22,
    },
  ],
}

export default trainingInstitutionSetUp
