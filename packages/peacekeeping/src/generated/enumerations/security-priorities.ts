// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const securityPriorities: Enumeration<'security-priorities'> = {
  id: 'security-priorities',
  kind: 'priority',
  label: { en: 'Priorities named of the concept paper', 'zh-Hans': '文中所举概念文件的要点' },
  document: 'security-initiative-2023',
  items: [
    {
      id: 'united-nations',
      label: { en: 'The UN’s central role', 'zh-Hans': '联合国的核心作用' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'the UN’s central role in security governance is to be maintained',
          start: 56,
          end: 120,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '维护联合国在安全治理中的核心作用',
          start: 20,
          end: 36,
        },
      ],
      facts: ['concept-paper-priorities'],
    },
    {
      id: 'major-countries',
      label: { en: 'Coordination among major countries', 'zh-Hans': '大国协调' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'major countries are to coordinate and exchange strongly',
          start: 130,
          end: 185,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '促进大国协调和有力交往',
          start: 40,
          end: 51,
        },
      ],
      facts: ['concept-paper-priorities'],
    },
    {
      id: 'hotspots',
      label: { en: 'Hotspot issues by dialogue', 'zh-Hans': '以对话解决热点问题' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'dialogue is to resolve hotspot issues peacefully',
          start: 464,
          end: 512,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '推动以对话和平解决热点问题',
          start: 111,
          end: 124,
        },
      ],
      facts: ['concept-paper-priorities'],
    },
    {
      id: 'challenges',
      label: { en: 'Traditional and non-traditional challenges', 'zh-Hans': '传统和非传统安全挑战' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'traditional and non-traditional security challenges are to be met',
          start: 709,
          end: 774,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '应对传统和非传统安全挑战',
          start: 173,
          end: 185,
        },
      ],
      facts: ['concept-paper-priorities'],
    },
    {
      id: 'governance',
      label: { en: 'Systems and capabilities of global security governance', 'zh-Hans': '全球安全治理的体系和能力' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'en',
          exact: 'global security governance needs stronger systems and capabilities',
          start: 1014,
          end: 1080,
        },
        {
          anchor: 'security-initiative-2023#s1.p4',
          lang: 'zh-Hans',
          exact: '加强全球安全治理的体系和能力',
          start: 256,
          end: 270,
        },
      ],
      facts: ['concept-paper-priorities'],
    },
  ],
}

export default securityPriorities
