// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const peacekeepingAffairsOfficeEstablished: Event<'peacekeeping-affairs-office-established'> = {
  id: 'peacekeeping-affairs-office-established',
  label: { en: 'The Peacekeeping Affairs Office is established', 'zh-Hans': '维和事务办公室成立' },
  from: '2001-12',
  missions: [],
  people: [],
  sort: { en: 'the peacekeeping affairs office is established', 'zh-Hans': 'wei he shi wu ban gong shi cheng li' },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p5',
      lang: 'en',
      exact: 'In December 2001 the MND established its Peacekeeping Affairs Office',
      start: 0,
      end: 68,
    },
    {
      anchor: 'white-paper-2020#annex1.p5',
      lang: 'zh-Hans',
      exact: '2001年12月，国防部成立维和事务办公室',
      start: 0,
      end: 21,
    },
  ],
}

export default peacekeepingAffairsOfficeEstablished
