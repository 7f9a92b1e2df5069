// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const initiativeSupporters: Fact<'initiative-supporters'> = {
  id: 'initiative-supporters',
  label: {
    en: 'Those who have voiced appreciation of and support for the Global Security Initiative',
    'zh-Hans': '对全球安全倡议表示赞赏和支持者',
  },
  statements: [
    {
      source: 'security-initiative-2023',
      value: { type: 'quantity', amount: 80, unit: 'organization', bound: 'more-than' },
      scope: {
        en: '“national and regional organizations” in the source; probably countries and regional organizations',
        'zh-Hans': '源文作“国家级和地区级组织”，当为国家和地区组织',
      },
      asOf: '2023',
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
  ],
}

export default initiativeSupporters
