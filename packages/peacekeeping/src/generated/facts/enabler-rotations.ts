// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const enablerRotations: Fact<'enabler-rotations'> = {
  id: 'enabler-rotations',
  label: { en: 'Rotations of engineer and medical units since the summit', 'zh-Hans': '峰会以来派出的工兵和医疗分队批次' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 25, unit: 'rotation' },
      period: { from: '2015', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.2.p1',
          lang: 'en',
          exact: '25 rotations of engineer and medical units',
          start: 395,
          end: 437,
        },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '工兵和医疗分队25批', start: 104, end: 114 },
      ],
    },
  ],
}

export default enablerRotations
