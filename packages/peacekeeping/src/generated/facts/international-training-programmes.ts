// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const internationalTrainingProgrammes: Fact<'international-training-programmes'> = {
  id: 'international-training-programmes',
  label: {
    en: 'International training programmes since the training institution was set up',
    'zh-Hans': '维和专业培训机构组建以来举办的国际培训班',
  },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 20, unit: 'course', bound: 'more-than' },
      period: { from: '2009-06', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.3.p2',
          lang: 'en',
          exact: 'Over 20 international programmes',
          start: 90,
          end: 122,
        },
        { anchor: 'white-paper-2020#s4.3.p2', lang: 'zh-Hans', exact: '国际培训班20余期', start: 27, end: 36 },
      ],
    },
  ],
}

export default internationalTrainingProgrammes
