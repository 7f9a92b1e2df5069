// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const seatRecovered: Fact<'seat-recovered'> = {
  id: 'seat-recovered',
  label: { en: 'Year in which China recovered its UN seat', 'zh-Hans': '中国恢复联合国席位的年份' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'date', date: '1971' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.p1',
          lang: 'en',
          exact: 'recovered its legitimate UN seat in 1971',
          start: 127,
          end: 167,
        },
        { anchor: 'white-paper-2020#s1.p1', lang: 'zh-Hans', exact: '1971年，中国恢复联合国合法席位', start: 36, end: 53 },
      ],
    },
  ],
}

export default seatRecovered
