// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const exchangeMeetingReported: Event<'exchange-meeting-reported'> = {
  id: 'exchange-meeting-reported',
  label: { en: 'The meeting on peacekeeping experience is reported from Beijing', 'zh-Hans': '北京报道维和经验交流会' },
  from: '2021-04-30',
  missions: [],
  people: [],
  sort: {
    en: 'the meeting on peacekeeping experience is reported from beijing',
    'zh-Hans': 'bei jing bao dao wei he jing yan jiao liu hui',
  },
  citations: [
    {
      anchor: 'training-exchange-2021#s1.p1',
      lang: 'en',
      exact: 'Beijing, 30 April 2021',
      start: 247,
      end: 269,
    },
    { anchor: 'training-exchange-2021#s1.p1', lang: 'zh-Hans', exact: '2021年4月30日发自北京', start: 4, end: 18 },
  ],
}

export default exchangeMeetingReported
