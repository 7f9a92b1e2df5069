// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const fatalities: Fact<'fatalities'> = {
  id: 'fatalities',
  label: { en: 'Chinese military peacekeepers who died on UN missions', 'zh-Hans': '在维和行动中去世的中国官兵' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 16, unit: 'person' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: '16 Chinese military peacekeepers',
          start: 93,
          end: 125,
        },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '16名官兵', start: 35, end: 40 },
        {
          anchor: 'white-paper-2020#annex3.p1',
          lang: 'en',
          exact: '16 Chinese service members',
          start: 36,
          end: 62,
        },
        {
          anchor: 'white-paper-2020#annex3.p1',
          lang: 'zh-Hans',
          exact: '16名在联合国维和行动中去世的中国军队官兵',
          start: 10,
          end: 31,
        },
      ],
    },
  ],
  derivation: { count: 'fatalities' },
}

export default fatalities
