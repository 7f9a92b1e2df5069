// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const professionalsMissions: Fact<'professionals-missions'> = {
  id: 'professionals-missions',
  label: { en: 'UN missions to which military professionals were sent', 'zh-Hans': '派有军事专业人员的特派团' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 25, unit: 'mission' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'en', exact: '25 missions', start: 325, end: 336 },
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '25个维和特派团', start: 86, end: 94 },
      ],
    },
  ],
}

export default professionalsMissions
