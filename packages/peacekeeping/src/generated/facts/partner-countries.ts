// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const partnerCountries: Fact<'partner-countries'> = {
  id: 'partner-countries',
  label: { en: 'Countries worked with on peacekeeping', 'zh-Hans': '开展维和交流合作的国家' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 90, unit: 'country', bound: 'more-than' },
      citations: [
        { anchor: 'white-paper-2020#s4.p1', lang: 'en', exact: 'over 90 countries', start: 188, end: 205 },
        { anchor: 'white-paper-2020#s4.p1', lang: 'zh-Hans', exact: '90多个国家', start: 31, end: 37 },
      ],
    },
  ],
}

export default partnerCountries
