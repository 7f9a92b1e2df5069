// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const challengesForum2014: Event<'challenges-forum-2014'> = {
  id: 'challenges-forum-2014',
  label: {
    en: 'The International Forum for the Challenges of Peace Operations meets in Beijing',
    'zh-Hans': '“和平行动挑战论坛”年会在北京举行',
  },
  from: '2014-10',
  missions: [],
  people: [],
  sort: {
    en: 'the international forum for the challenges of peace operations meets in beijing',
    'zh-Hans': 'he ping xing dong tiao zhan lun tan nian hui zai bei jing ju xing',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p22',
      lang: 'en',
      exact: 'In October 2014 the Peacekeeping Affairs Office, joined by Sweden’s Folke Bernadotte Academy and the China Institute for International Strategic Studies, hosted the International Forum for the Challenges of Peace Operations 2014',
      start: 0,
      end: 228,
    },
    {
      anchor: 'white-paper-2020#annex1.p22',
      lang: 'zh-Hans',
      exact: '2014年10月，“和平行动挑战论坛”2014年年会在北京举行',
      start: 0,
      end: 31,
    },
  ],
}

export default challengesForum2014
