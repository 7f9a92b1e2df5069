// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const propositions: Fact<'propositions'> = {
  id: 'propositions',
  label: { en: 'Propositions put forward at the Leaders’ Summit on Peacekeeping', 'zh-Hans': '在联合国维和峰会上提出的主张' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 4, unit: 'item' },
      asOf: '2015-09',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p28',
          lang: 'en',
          exact: 'four propositions',
          start: 109,
          end: 126,
        },
        { anchor: 'white-paper-2020#annex1.p28', lang: 'zh-Hans', exact: '4点主张', start: 40, end: 44 },
      ],
    },
  ],
}

export default propositions
