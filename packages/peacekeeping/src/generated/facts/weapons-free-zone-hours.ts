// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const weaponsFreeZoneHours: Fact<'weapons-free-zone-hours'> = {
  id: 'weapons-free-zone-hours',
  label: { en: 'Hours on patrol in weapons-free zones', 'zh-Hans': '武器禁区巡逻时间' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 30000, unit: 'hour', bound: 'more-than' },
      scope: { en: 'infantry battalions at UNMISS', 'zh-Hans': '联南苏团步兵营' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'en',
          exact: 'over 30,000 hours on patrol in weapons-free zones',
          start: 505,
          end: 554,
        },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '武器禁区巡逻3万余小时', start: 140, end: 151 },
      ],
    },
  ],
}

export default weaponsFreeZoneHours
