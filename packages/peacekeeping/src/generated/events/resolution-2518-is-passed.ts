// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const resolution2518IsPassed: Event<'resolution-2518-is-passed'> = {
  id: 'resolution-2518-is-passed',
  label: { en: 'The Security Council passes resolution 2518', 'zh-Hans': '安理会通过第2518号决议' },
  from: '2020-03',
  missions: [],
  people: [],
  sort: {
    en: 'the security council passes resolution 2518',
    'zh-Hans': 'an li hui tong guo di er wu yi ba hao jue yi',
  },
  citations: [
    {
      anchor: 'training-exchange-2021#s1.p3',
      lang: 'en',
      exact: 'passed resolution 2518 in March 2020',
      start: 31,
      end: 67,
    },
    { anchor: 'training-exchange-2021#s1.p3', lang: 'zh-Hans', exact: '2020年3月，安理会通过', start: 4, end: 17 },
  ],
}

export default resolution2518IsPassed
