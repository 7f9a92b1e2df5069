// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const jubaCivilians: Fact<'juba-civilians'> = {
  id: 'juba-civilians',
  label: { en: 'Civilians whose safety was ensured in Juba', 'zh-Hans': '在朱巴守护的平民' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 9000, unit: 'person', bound: 'more-than' },
      asOf: '2016-07',
      citations: [
        {
          anchor: 'white-paper-2020#s2.3.p2',
          lang: 'en',
          exact: 'over 9,000 civilians',
          start: 538,
          end: 558,
        },
        { anchor: 'white-paper-2020#s2.3.p2', lang: 'zh-Hans', exact: '9000多名平民', start: 143, end: 151 },
      ],
    },
  ],
}

export default jubaCivilians
