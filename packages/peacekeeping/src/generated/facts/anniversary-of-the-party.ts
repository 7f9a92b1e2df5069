// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfTheParty: Fact<'anniversary-of-the-party'> = {
  id: 'anniversary-of-the-party',
  label: { en: 'Anniversary of the founding of the Communist Party of China', 'zh-Hans': '中国共产党成立周年' },
  statements: [
    {
      source: 'training-exchange-2021',
      value: { type: 'ordinal', ordinal: 100, of: 'anniversary' },
      asOf: '2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: 'the 100th of the Communist Party of China',
          start: 88,
          end: 129,
        },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '中国共产党成立100周年', start: 29, end: 41 },
      ],
    },
  ],
}

export default anniversaryOfTheParty
