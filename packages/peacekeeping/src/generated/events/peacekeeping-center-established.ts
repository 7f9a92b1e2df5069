// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const peacekeepingCenterEstablished: Event<'peacekeeping-center-established'> = {
  id: 'peacekeeping-center-established',
  label: { en: 'The Peacekeeping Center of the Ministry of National Defense is established', 'zh-Hans': '国防部维和中心成立' },
  from: '2009-06',
  missions: [],
  people: [],
  sort: {
    en: 'the peacekeeping center of the ministry of national defense is established',
    'zh-Hans': 'guo fang bu wei he zhong xin cheng li',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p15',
      lang: 'en',
      exact: 'In June 2009 the MND’s Peacekeeping Center was established',
      start: 0,
      end: 58,
    },
    { anchor: 'white-paper-2020#annex1.p15', lang: 'zh-Hans', exact: '2009年6月，国防部维和中心成立', start: 0, end: 17 },
  ],
}

export default peacekeepingCenterEstablished
