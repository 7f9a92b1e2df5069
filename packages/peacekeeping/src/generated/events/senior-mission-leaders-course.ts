// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const seniorMissionLeadersCourse: Event<'senior-mission-leaders-course'> = {
  id: 'senior-mission-leaders-course',
  label: { en: 'The UN Senior Mission Leaders’ Course is held in Beijing', 'zh-Hans': '在北京合办联合国维和特派团高级官员国际培训班' },
  from: '2010-09',
  missions: [],
  people: [],
  sort: {
    en: 'the un senior mission leaders course is held in beijing',
    'zh-Hans': 'zai bei jing he ban lian he guo wei he te pai tuan gao ji guan yuan guo ji pei xun ban',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p17',
      lang: 'en',
      exact: 'In September 2010 the Peacekeeping Affairs Office and the UN Department of Peacekeeping Operations held the UN Senior Mission Leaders’ Course jointly in Beijing',
      start: 0,
      end: 160,
    },
    {
      anchor: 'white-paper-2020#annex1.p17',
      lang: 'zh-Hans',
      exact: '2010年9月，维和事务办公室、联合国维和行动部在北京合办“联合国维和特派团高级官员国际培训班”',
      start: 0,
      end: 48,
    },
  ],
}

export default seniorMissionLeadersCourse
