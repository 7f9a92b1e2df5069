// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const untacEngineersSent: Event<'untac-engineers-sent'> = {
  id: 'untac-engineers-sent',
  label: {
    en: 'An engineer unit, the first formed military unit, is sent to UNTAC',
    'zh-Hans': '首支成建制部队工程兵大队赴联合国柬埔寨临时权力机构',
  },
  from: '1992-04',
  missions: ['UNTAC'],
  people: [],
  sort: {
    en: 'an engineer unit the first formed military unit is sent to untac',
    'zh-Hans': 'shou zhi cheng jian zhi bu dui gong cheng bing da dui fu lian he guo jian pu zhai lin shi quan li ji gou',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p3',
      lang: 'en',
      exact: 'In April 1992 an engineer unit of 400 troops went to UNTAC',
      start: 0,
      end: 58,
    },
    {
      anchor: 'white-paper-2020#annex1.p3',
      lang: 'zh-Hans',
      exact: '1992年4月，工程兵大队400名官兵赴联合国柬埔寨临时权力机构',
      start: 0,
      end: 32,
    },
  ],
}

export default untacEngineersSent
