// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const reformYear: Divergence<'reform-year'> = {
  id: 'reform-year',
  kind: 'omission',
  label: { en: 'Year of reform and opening up', 'zh-Hans': '改革开放的年份' },
  note: { en: 'The year is given in the English text only.', 'zh-Hans': '年份只见于英文版。' },
  fact: 'reform-began',
  sides: [
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s1.p1',
          lang: 'en',
          exact: 'reform and opening up began in 1978',
          start: 217,
          end: 252,
        },
      ],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '改革开放后', start: 69, end: 74 }],
    },
  ],
}

export default reformYear
