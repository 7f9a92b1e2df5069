// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const flightHours: Fact<'flight-hours'> = {
  id: 'flight-hours',
  label: { en: 'Flight hours in Darfur', 'zh-Hans': '在达尔富尔飞行时间' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1951, unit: 'flight-hour' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '1,951 flight hours', start: 915, end: 933 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '1951小时', start: 280, end: 286 },
      ],
    },
  ],
}

export default flightHours
