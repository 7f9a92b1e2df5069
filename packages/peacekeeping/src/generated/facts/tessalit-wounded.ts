// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const tessalitWounded: Fact<'tessalit-wounded'> = {
  id: 'tessalit-wounded',
  label: { en: 'People wounded in the attack on the Tessalit Camp', 'zh-Hans': '泰萨利特营地遇袭受伤人数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 20, unit: 'person', bound: 'more-than' },
      asOf: '2020-01',
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p2',
          lang: 'en',
          exact: 'more than 20 people were wounded',
          start: 82,
          end: 114,
        },
        { anchor: 'white-paper-2020#s2.5.p2', lang: 'zh-Hans', exact: '20多人受伤', start: 24, end: 30 },
      ],
    },
  ],
}

export default tessalitWounded
