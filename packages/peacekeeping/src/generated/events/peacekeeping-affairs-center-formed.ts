// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const peacekeepingAffairsCenterFormed: Event<'peacekeeping-affairs-center-formed'> = {
  id: 'peacekeeping-affairs-center-formed',
  label: { en: 'The Peacekeeping Affairs Center and its Training Base are formed', 'zh-Hans': '维和事务中心及其培训基地改编成立' },
  from: '2018-06',
  missions: [],
  people: [],
  sort: {
    en: 'the peacekeeping affairs center and its training base are formed',
    'zh-Hans': 'wei he shi wu zhong xin ji qi pei xun ji di gai bian cheng li',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p36',
      lang: 'en',
      exact: 'In June 2018 the MND’s Peacekeeping Affairs Office became the Peacekeeping Affairs Center',
      start: 0,
      end: 89,
    },
    {
      anchor: 'white-paper-2020#annex1.p36',
      lang: 'zh-Hans',
      exact: '2018年6月，国防部维和事务办公室改编为维和事务中心',
      start: 0,
      end: 27,
    },
  ],
}

export default peacekeepingAffairsCenterFormed
