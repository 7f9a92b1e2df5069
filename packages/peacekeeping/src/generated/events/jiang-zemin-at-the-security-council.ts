// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const jiangZeminAtTheSecurityCouncil: Event<'jiang-zemin-at-the-security-council'> = {
  id: 'jiang-zemin-at-the-security-council',
  label: { en: 'President Jiang Zemin speaks at the Security Council summit', 'zh-Hans': '国家主席江泽民在安理会首脑会议上讲话' },
  from: '2000-09',
  missions: [],
  people: ['jiang-zemin'],
  sort: {
    en: 'president jiang zemin speaks at the security council summit',
    'zh-Hans': 'guo jia zhu xi jiang ze min zai an li hui shou nao hui yi shang jiang hua',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p4',
      lang: 'en',
      exact: 'In September 2000 President Jiang Zemin spoke at the UN Security Council summit',
      start: 0,
      end: 79,
    },
    {
      anchor: 'white-paper-2020#annex1.p4',
      lang: 'zh-Hans',
      exact: '2000年9月，国家主席江泽民在联合国安理会首脑会议上讲话',
      start: 0,
      end: 29,
    },
  ],
}

export default jiangZeminAtTheSecurityCouncil
