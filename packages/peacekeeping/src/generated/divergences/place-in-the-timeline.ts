// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const placeInTheTimeline: Divergence<'place-in-the-timeline'> = {
  id: 'place-in-the-timeline',
  kind: 'omission',
  label: { en: 'Beijing in the timeline', 'zh-Hans': '大事记中的北京' },
  note: {
    en: 'Only the Chinese text gives the place in the entries for October 2014 and April 2015.',
    'zh-Hans': '2014年10月和2015年4月两条，只有中文版写明地点。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#annex1.p22', lang: 'zh-Hans', exact: '在北京举行', start: 26, end: 31 },
        { anchor: 'white-paper-2020#annex1.p24', lang: 'zh-Hans', exact: '在北京签署', start: 14, end: 19 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p22',
          lang: 'en',
          exact: 'International Forum for the Challenges of Peace Operations 2014',
          start: 165,
          end: 228,
        },
        {
          anchor: 'white-paper-2020#annex1.p24',
          lang: 'en',
          exact: 'signed an MOU on cooperation in peacekeeping',
          start: 59,
          end: 103,
        },
      ],
    },
  ],
}

export default placeInTheTimeline
