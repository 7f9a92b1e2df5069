// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const chinaVietnamMemorandum: Event<'china-vietnam-memorandum'> = {
  id: 'china-vietnam-memorandum',
  label: {
    en: 'The Chinese and Vietnamese defence ministers sign a memorandum on peacekeeping',
    'zh-Hans': '中越国防部长签署维和合作备忘录',
  },
  from: '2015-04',
  missions: [],
  people: [],
  sort: {
    en: 'the chinese and vietnamese defence ministers sign a memorandum on peacekeeping',
    'zh-Hans': 'zhong yue guo fang bu zhang qian shu wei he he zuo bei wang lu',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'en',
      exact: 'in April 2015 the Chinese and Vietnamese defence ministers signed a memorandum of understanding',
      start: 483,
      end: 578,
    },
    {
      anchor: 'white-paper-2020#s4.1.p2',
      lang: 'zh-Hans',
      exact: '2015年4月，中越国防部长在北京签署两部维和合作备忘录',
      start: 98,
      end: 126,
    },
    {
      anchor: 'white-paper-2020#annex1.p24',
      lang: 'en',
      exact: 'In April 2015 the Chinese and Vietnamese defence ministers signed an MOU',
      start: 0,
      end: 72,
    },
    {
      anchor: 'white-paper-2020#annex1.p24',
      lang: 'zh-Hans',
      exact: '2015年4月，中越国防部长在北京签署两部维和合作备忘录',
      start: 0,
      end: 28,
    },
  ],
}

export default chinaVietnamMemorandum
