// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const participationAndLifeOfMissions: Divergence<'participation-and-life-of-missions'> = {
  id: 'participation-and-life-of-missions',
  kind: 'scope',
  label: { en: 'Participation and the life of a mission', 'zh-Hans': '参加时间与行动存续时间' },
  note: {
    en: 'Annex II dates Chinese participation. UNFICYP and UNISFA went on after the months given, so the eight “present” missions are those in which participation was continuing.',
    'zh-Hans': '附录2所列为中国军队参加的时间。联塞部队和联阿安全部队在所列年月之后仍在继续；标“至今”的8项是仍在参加的行动。',
  },
  fact: 'missions-continuing',
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#annex2.r20',
          lang: 'en',
          exact: 'February 2011 – August 2014',
          start: 61,
          end: 88,
        },
        {
          anchor: 'white-paper-2020#annex2.r20',
          lang: 'zh-Hans',
          exact: '2011年2月至2014年8月',
          start: 31,
          end: 46,
        },
        {
          anchor: 'white-paper-2020#annex2.r22',
          lang: 'en',
          exact: 'July 2011 – October 2011',
          start: 77,
          end: 101,
        },
        {
          anchor: 'white-paper-2020#annex2.r22',
          lang: 'zh-Hans',
          exact: '2011年7月至2011年10月',
          start: 29,
          end: 45,
        },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default participationAndLifeOfMissions
