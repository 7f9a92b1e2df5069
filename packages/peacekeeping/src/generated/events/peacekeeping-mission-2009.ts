// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const peacekeepingMission2009: Event<'peacekeeping-mission-2009'> = {
  id: 'peacekeeping-mission-2009',
  label: {
    en: 'China and Mongolia hold the joint exercise Peacekeeping Mission-2009',
    'zh-Hans': '中蒙举行“维和使命—2009”联合训练',
  },
  from: '2009-06',
  to: '2009-07',
  missions: [],
  people: [],
  sort: {
    en: 'china and mongolia hold the joint exercise peacekeeping mission 2009',
    'zh-Hans': 'zhong meng ju xing wei he shi ming lian he xun lian',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'en',
      exact: 'the joint exercise Peacekeeping Mission-2009 in Beijing in June and July 2009',
      start: 294,
      end: 371,
    },
    {
      anchor: 'white-paper-2020#s4.3.p1',
      lang: 'zh-Hans',
      exact: '2009年6月至7月，与蒙古国在北京举行“维和使命—2009”联合训练',
      start: 55,
      end: 90,
    },
    {
      anchor: 'white-paper-2020#annex1.p16',
      lang: 'en',
      exact: 'From June to July 2009 the Chinese and Mongolian armed forces exercised jointly under the codename Peacekeeping Mission-2009',
      start: 0,
      end: 124,
    },
    {
      anchor: 'white-paper-2020#annex1.p16',
      lang: 'zh-Hans',
      exact: '2009年6月至7月，中蒙两军首次维和联训，代号“维和使命—2009”',
      start: 0,
      end: 35,
    },
  ],
}

export default peacekeepingMission2009
