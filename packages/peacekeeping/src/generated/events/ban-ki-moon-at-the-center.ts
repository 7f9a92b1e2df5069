// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const banKiMoonAtTheCenter: Event<'ban-ki-moon-at-the-center'> = {
  id: 'ban-ki-moon-at-the-center',
  label: { en: 'Ban Ki-moon visits the Peacekeeping Center', 'zh-Hans': '潘基文参访国防部维和中心' },
  from: '2013-06',
  missions: [],
  people: ['ban-ki-moon'],
  sort: {
    en: 'ban ki moon visits the peacekeeping center',
    'zh-Hans': 'pan ji wen can fang guo fang bu wei he zhong xin',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p20',
      lang: 'en',
      exact: 'In June 2013 Ban Ki-moon, the UN Secretary-General, visited the MND’s Peacekeeping Center',
      start: 0,
      end: 89,
    },
    {
      anchor: 'white-paper-2020#annex1.p20',
      lang: 'zh-Hans',
      exact: '2013年6月，联合国秘书长潘基文访华，参访国防部维和中心',
      start: 0,
      end: 29,
    },
  ],
}

export default banKiMoonAtTheCenter
