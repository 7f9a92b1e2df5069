// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const traineesCountries: Fact<'trainees-countries'> = {
  id: 'trainees-countries',
  label: { en: 'Countries of the foreign peacekeepers trained', 'zh-Hans': '受训维和人员所属国家' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 60, unit: 'country', bound: 'more-than' },
      period: { from: '2015', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: 'more than 60 countries',
          start: 433,
          end: 455,
        },
        { anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '60多个国家', start: 97, end: 103 },
      ],
    },
  ],
}

export default traineesCountries
