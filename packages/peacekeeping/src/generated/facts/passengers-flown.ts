// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const passengersFlown: Fact<'passengers-flown'> = {
  id: 'passengers-flown',
  label: { en: 'Passengers flown in Darfur', 'zh-Hans': '在达尔富尔空运的人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 10410, unit: 'passenger' },
      period: { from: '1990', to: '2020' },
      note: {
        en: 'The Chinese text counts journeys (renci): one person flown twice is counted twice.',
        'zh-Hans': '中文版按人次计，同一人乘机两次计为两次。',
      },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '10,410 passengers', start: 969, end: 986 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '10410人次', start: 291, end: 298 },
      ],
    },
  ],
}

export default passengersFlown
