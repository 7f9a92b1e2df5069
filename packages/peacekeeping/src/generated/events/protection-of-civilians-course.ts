// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const protectionOfCiviliansCourse: Event<'protection-of-civilians-course'> = {
  id: 'protection-of-civilians-course',
  label: {
    en: 'A course on the protection of civilians is co-hosted with UN Women',
    'zh-Hans': '与联合国妇女署合办保护平民国际培训班',
  },
  from: '2015-06',
  missions: [],
  people: [],
  sort: {
    en: 'a course on the protection of civilians is co hosted with un women',
    'zh-Hans': 'yu lian he guo fu nv shu he ban bao hu ping min guo ji pei xun ban',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p27',
      lang: 'en',
      exact: 'In June 2015 the Peacekeeping Affairs Office and the United Nations Entity for Gender Equality and the Empowerment of Women (UN Women) co-hosted the UN Peacekeeping Operations Protection of Civilians Course',
      start: 0,
      end: 206,
    },
    {
      anchor: 'white-paper-2020#annex1.p27',
      lang: 'zh-Hans',
      exact: '2015年6月，维和事务办公室与联合国妇女署合办保护平民国际培训班',
      start: 0,
      end: 33,
    },
  ],
}

export default protectionOfCiviliansCourse
