// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const infantryRotations: Fact<'infantry-rotations'> = {
  id: 'infantry-rotations',
  label: { en: 'Infantry rotations sent to UNMISS', 'zh-Hans': '派往联南苏团的步兵营批次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 6, unit: 'rotation' },
      period: { from: '2015', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.p2',
          lang: 'en',
          exact: 'In five years six rotations',
          start: 225,
          end: 252,
        },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '5年来先后派出6批', start: 58, end: 67 },
      ],
    },
  ],
}

export default infantryRotations
