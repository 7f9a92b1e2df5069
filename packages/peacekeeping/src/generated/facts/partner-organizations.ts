// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const partnerOrganizations: Fact<'partner-organizations'> = {
  id: 'partner-organizations',
  label: {
    en: 'International and regional organizations worked with on peacekeeping',
    'zh-Hans': '开展维和交流合作的国际和地区组织',
  },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 10, unit: 'organization', bound: 'more-than' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s4.p1', lang: 'zh-Hans', exact: '10多个国际和地区组织', start: 38, end: 49 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 10, unit: 'organization' },
      only: {
        lang: 'en',
        reason: {
          en: 'The Chinese text says “more than”; the English text gives the figure without a hedge.',
          'zh-Hans': '中文版有“多”“余”之意，英文版没有。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s4.p1', lang: 'en', exact: '10 organizations', start: 210, end: 226 }],
    },
  ],
}

export default partnerOrganizations
