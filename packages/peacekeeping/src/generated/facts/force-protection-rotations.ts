// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const forceProtectionRotations: Fact<'force-protection-rotations'> = {
  id: 'force-protection-rotations',
  label: { en: 'Force protection rotations sent to MINUSMA', 'zh-Hans': '派往联马团的警卫分队批次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 8, unit: 'rotation' },
      period: { from: '2013', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'en', exact: 'eight rotations', start: 479, end: 494 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '7年来，警卫分队先后派去8批', start: 116, end: 130 },
      ],
    },
  ],
}

export default forceProtectionRotations
