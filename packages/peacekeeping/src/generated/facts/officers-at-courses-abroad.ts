// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const officersAtCoursesAbroad: Fact<'officers-at-courses-abroad'> = {
  id: 'officers-at-courses-abroad',
  label: {
    en: 'PLA officers at courses and exercises of the UN or other troop contributors',
    'zh-Hans': '参加联合国和出兵国维和培训、观摩的军官',
  },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 100, unit: 'person', bound: 'more-than' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.3.p2',
          lang: 'en',
          exact: 'more than 100 PLA officers',
          start: 583,
          end: 609,
        },
        { anchor: 'white-paper-2020#s4.3.p2', lang: 'zh-Hans', exact: '100多名军官', start: 138, end: 145 },
      ],
    },
  ],
}

export default officersAtCoursesAbroad
