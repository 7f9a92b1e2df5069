// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const standbyForceRegistered: Event<'standby-force-registered'> = {
  id: 'standby-force-registered',
  label: { en: 'The standby force completes registration with the UN', 'zh-Hans': '维和待命部队在联合国完成注册' },
  from: '2017-09',
  missions: [],
  people: [],
  sort: {
    en: 'the standby force completes registration with the un',
    'zh-Hans': 'wei he dai ming bu dui zai lian he guo wan cheng zhu ce',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'en',
      exact: 'completed registering 8,000 troops as a UN peacekeeping standby force in September 2017',
      start: 234,
      end: 321,
    },
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'zh-Hans',
      exact: '2017年9月，8000人规模的维和待命部队完成在联合国注册',
      start: 56,
      end: 86,
    },
    {
      anchor: 'white-paper-2020#annex1.p33',
      lang: 'en',
      exact: 'In September 2017 China’s peacekeeping standby force of 8,000 completed PCRS registration',
      start: 0,
      end: 89,
    },
    {
      anchor: 'white-paper-2020#annex1.p33',
      lang: 'zh-Hans',
      exact: '2017年9月，8000人规模维和待命部队在联合国完成注册',
      start: 0,
      end: 29,
    },
  ],
}

export default standbyForceRegistered
