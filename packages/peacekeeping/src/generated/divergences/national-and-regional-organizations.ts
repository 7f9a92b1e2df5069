// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const nationalAndRegionalOrganizations: Divergence<'national-and-regional-organizations'> = {
  id: 'national-and-regional-organizations',
  kind: 'unit',
  label: { en: '80 of what: countries, or organizations', 'zh-Hans': '80多个：国家还是组织' },
  note: {
    en: 'The source counts “national and regional organizations”; countries and regional organizations are probably meant.',
    'zh-Hans': '源文作“national and regional organizations”，当为国家和地区组织。',
  },
  fact: 'initiative-supporters',
  sides: [
    {
      source: 'security-initiative-2023',
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p2',
          lang: 'en',
          exact: 'over 80 national and regional organizations',
          start: 270,
          end: 313,
        },
        {
          anchor: 'security-initiative-2023#s1.p2',
          lang: 'zh-Hans',
          exact: '国家和地区组织已有80多个',
          start: 80,
          end: 93,
        },
      ],
    },
    { source: 'The Chinese wording, not among the sources', citations: [] },
  ],
}

export default nationalAndRegionalOrganizations
