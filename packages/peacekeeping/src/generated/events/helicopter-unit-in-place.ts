// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const helicopterUnitInPlace: Event<'helicopter-unit-in-place'> = {
  id: 'helicopter-unit-in-place',
  label: { en: 'The helicopter unit is deployed in place', 'zh-Hans': '维和直升机分队部署到位' },
  from: '2017-08',
  missions: ['UNAMID'],
  people: [],
  sort: { en: 'the helicopter unit is deployed in place', 'zh-Hans': 'wei he zhi sheng ji fen dui bu shu dao wei' },
  citations: [
    {
      anchor: 'white-paper-2020#s3.5.p1',
      lang: 'zh-Hans',
      exact: '2017年8月，中国军队首支维和直升机分队140人在非盟—联合国达尔富尔混合行动（联非达团）部署到位',
      start: 0,
      end: 50,
    },
  ],
}

export default helicopterUnitInPlace
