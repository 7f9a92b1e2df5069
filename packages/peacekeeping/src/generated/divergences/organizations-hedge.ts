// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const organizationsHedge: Divergence<'organizations-hedge'> = {
  id: 'organizations-hedge',
  kind: 'hedge',
  label: { en: 'Organizations: ten or more than ten', 'zh-Hans': '10个与10多个组织' },
  note: {
    en: 'The Chinese text says more than ten; in the English text “over” stands before the countries and may be meant for both.',
    'zh-Hans': '中文版作10多个；英文版“over”在国家数之前，或兼指二者。',
  },
  fact: 'partner-organizations',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s4.p1', lang: 'zh-Hans', exact: '10多个国际和地区组织', start: 38, end: 49 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s4.p1', lang: 'en', exact: '10 organizations', start: 210, end: 226 }],
    },
  ],
}

export default organizationsHedge
