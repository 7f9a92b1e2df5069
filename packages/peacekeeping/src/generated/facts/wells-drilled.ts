// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const wellsDrilled: Fact<'wells-drilled'> = {
  id: 'wells-drilled',
  label: { en: 'Wells drilled in Darfur', 'zh-Hans': '在达尔富尔打井' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 14, unit: 'well' },
      period: { from: '2007', to: '2013' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p3',
          lang: 'en',
          exact: '14 wells from 2007 to 2013',
          start: 639,
          end: 665,
        },
        {
          anchor: 'white-paper-2020#s2.6.p3',
          lang: 'zh-Hans',
          exact: '2007年至2013年，给水工兵克服重重困难，在当地打井14口',
          start: 142,
          end: 173,
        },
      ],
    },
  ],
}

export default wellsDrilled
