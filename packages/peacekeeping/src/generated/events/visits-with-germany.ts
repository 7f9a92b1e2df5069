// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const visitsWithGermany: Event<'visits-with-germany'> = {
  id: 'visits-with-germany',
  label: {
    en: 'The German defence minister visits the Training Base, and a Chinese delegation Germany',
    'zh-Hans': '德国国防部长与中国国防部维和代表团互访',
  },
  from: '2018-10',
  missions: [],
  people: [],
  sort: {
    en: 'the german defence minister visits the training base and a chinese delegation germany',
    'zh-Hans': 'de guo guo fang bu zhang yu zhong guo guo fang bu wei he dai biao tuan hu fang',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'In October the German defence minister went to the Training Base',
      start: 1070,
      end: 1134,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '10月，中国国防部维和事务中心培训基地接待德国国防部长',
      start: 243,
      end: 270,
    },
  ],
}

export default visitsWithGermany
