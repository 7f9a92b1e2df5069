// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const helicopterUnitSent: Event<'helicopter-unit-sent'> = {
  id: 'helicopter-unit-sent',
  label: { en: 'The first helicopter unit is sent to UNAMID', 'zh-Hans': '首支维和直升机分队赴联非达团' },
  from: '2017-06',
  missions: ['UNAMID'],
  people: [],
  sort: {
    en: 'the first helicopter unit is sent to unamid',
    'zh-Hans': 'shou zhi wei he zhi sheng ji fen dui fu lian fei da tuan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p32',
      lang: 'en',
      exact: 'In June 2017 UNAMID was sent the first helicopter unit',
      start: 0,
      end: 54,
    },
    {
      anchor: 'white-paper-2020#annex1.p32',
      lang: 'zh-Hans',
      exact: '2017年6月，维和直升机分队1支140人首次赴联非达团',
      start: 0,
      end: 28,
    },
  ],
}

export default helicopterUnitSent
