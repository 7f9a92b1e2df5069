// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const photoExhibition: Event<'photo-exhibition'> = {
  id: 'photo-exhibition',
  label: { en: 'A photo exhibition is held at UN Headquarters', 'zh-Hans': '在联合国总部举办图片展' },
  from: '2015-11',
  missions: [],
  people: [],
  sort: {
    en: 'a photo exhibition is held at un headquarters',
    'zh-Hans': 'zai lian he guo zong bu ju ban tu pian zhan',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p29',
      lang: 'en',
      exact: 'In November 2015 China’s armed forces showed the photo exhibition “In Course of Peace – Celebrating the 25th Anniversary of China’s Armed Forces in UN Peacekeeping Operations” at UNHQ',
      start: 0,
      end: 183,
    },
    {
      anchor: 'white-paper-2020#annex1.p29',
      lang: 'zh-Hans',
      exact: '2015年11月，“为和平而来——中国军队参加联合国维和行动25周年图片展”在联合国总部举办',
      start: 0,
      end: 46,
    },
  ],
}

export default photoExhibition
