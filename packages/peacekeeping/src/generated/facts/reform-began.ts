// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const reformBegan: Fact<'reform-began'> = {
  id: 'reform-began',
  label: { en: 'Year in which reform and opening up began', 'zh-Hans': '改革开放开始的年份' },
  statements: [
    {
      source: 'white-paper-2020.en',
      value: { type: 'date', date: '1978' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “after reform and opening up” and gives no year.',
          'zh-Hans': '中文版只说“改革开放后”，未写年份。',
        },
      },
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
  ],
}

export default reformBegan
