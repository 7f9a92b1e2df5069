// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const passengersUnit: Divergence<'passengers-unit'> = {
  id: 'passengers-unit',
  kind: 'unit',
  label: { en: 'Journeys or passengers', 'zh-Hans': '乘机的人次与人数' },
  note: {
    en: 'The Chinese text counts journeys (renci), the English text passengers.',
    'zh-Hans': '中文版按人次计，英文版按乘员计。',
  },
  fact: 'passengers-flown',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '10410人次', start: 291, end: 298 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '10,410 passengers', start: 969, end: 986 }],
    },
  ],
}

export default passengersUnit
