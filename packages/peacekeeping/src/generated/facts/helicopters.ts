// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const helicopters: Fact<'helicopters'> = {
  id: 'helicopters',
  label: { en: 'Helicopters of the first peacekeeping helicopter unit', 'zh-Hans': '首支维和直升机分队编配的直升机' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 4, unit: 'aircraft' },
      asOf: '2017-08',
      citations: [
        {
          anchor: 'white-paper-2020#s3.5.p1',
          lang: 'en',
          exact: 'four medium multi-purpose helicopters',
          start: 134,
          end: 171,
        },
        { anchor: 'white-paper-2020#s3.5.p1', lang: 'zh-Hans', exact: '4架中型多用途直升机', start: 53, end: 63 },
      ],
    },
  ],
}

export default helicopters
