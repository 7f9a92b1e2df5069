// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const missionAreasServing: Fact<'mission-areas-serving'> = {
  id: 'mission-areas-serving',
  label: { en: 'Mission areas in which Chinese peacekeepers serve', 'zh-Hans': '正在执行任务的任务区' },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'quantity', amount: 8, unit: 'mission-area' },
      asOf: '2021-04-30',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'eight mission areas',
          start: 248,
          end: 267,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '8个任务区', start: 82, end: 87 },
      ],
    },
  ],
}

export default missionAreasServing
