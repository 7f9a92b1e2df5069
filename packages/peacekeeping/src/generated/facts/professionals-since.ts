// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const professionalsSince: Fact<'professionals-since'> = {
  id: 'professionals-since',
  label: { en: 'Year from which more kinds of military professionals took part', 'zh-Hans': '军事专业人员队伍开始壮大的年份' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'date', date: '1990' },
      citations: [
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: 'Since 1990', start: 188, end: 198 },
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '1990年起', start: 42, end: 48 },
      ],
    },
  ],
}

export default professionalsSince
