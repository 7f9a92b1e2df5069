// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const countriesServed: Fact<'countries-served'> = {
  id: 'countries-served',
  label: { en: 'Countries and regions in which Chinese peacekeepers have served', 'zh-Hans': '中国维和官兵足迹所至国家和地区' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 20, unit: 'country', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.p1',
          lang: 'en',
          exact: 'over 20 countries and regions',
          start: 426,
          end: 455,
        },
        { anchor: 'white-paper-2020#s2.p1', lang: 'zh-Hans', exact: '20多个国家和地区', start: 135, end: 144 },
      ],
    },
  ],
}

export default countriesServed
