// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const helicopterUnitFirstFlight: Event<'helicopter-unit-first-flight'> = {
  id: 'helicopter-unit-first-flight',
  label: { en: 'The helicopter unit flies its first peacekeeping mission', 'zh-Hans': '维和直升机分队首次飞行' },
  from: '2017-08',
  missions: ['UNAMID'],
  people: [],
  sort: {
    en: 'the helicopter unit flies its first peacekeeping mission',
    'zh-Hans': 'wei he zhi sheng ji fen dui shou ci fei xing',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s3.5.p1',
      lang: 'en',
      exact: 'flew its first peacekeeping mission in August 2017',
      start: 22,
      end: 72,
    },
  ],
}

export default helicopterUnitFirstFlight
