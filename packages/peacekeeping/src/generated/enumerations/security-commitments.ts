// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const securityCommitments: Enumeration<'security-commitments'> = {
  id: 'security-commitments',
  kind: 'commitment',
  label: { en: 'Commitments of the Global Security Initiative', 'zh-Hans': '全球安全倡议的各项坚持' },
  document: 'security-initiative-2023',
  items: [
    {
      id: 'security-vision',
      label: { en: 'Common, comprehensive, cooperative and sustainable security', 'zh-Hans': '共同、综合、合作、可持续的安全观' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'common, comprehensive, cooperative and sustainable security',
          start: 360,
          end: 419,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持共同、综合、合作、可持续的安全观',
          start: 105,
          end: 123,
        },
      ],
      facts: [],
    },
    {
      id: 'sovereignty',
      label: { en: 'Sovereignty and territorial integrity', 'zh-Hans': '各国主权和领土完整' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'respect for all countries’ sovereignty and territorial integrity',
          start: 424,
          end: 488,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持尊重各国主权和领土完整',
          start: 124,
          end: 137,
        },
      ],
      facts: [],
    },
    {
      id: 'charter',
      label: { en: 'The UN Charter’s purposes and principles', 'zh-Hans': '《联合国宪章》宗旨和原则' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'to the UN Charter’s purposes and principles',
          start: 490,
          end: 533,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持遵守《联合国宪章》宗旨和原则',
          start: 138,
          end: 154,
        },
      ],
      facts: [],
    },
    {
      id: 'concerns',
      label: { en: 'All countries’ legitimate security concerns', 'zh-Hans': '各国合理安全关切' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'taking all countries’ legitimate security concerns seriously',
          start: 538,
          end: 598,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持重视各国合理安全关切',
          start: 155,
          end: 167,
        },
      ],
      facts: [],
    },
    {
      id: 'dialogue',
      label: { en: 'Peaceful settlement by dialogue and consultation', 'zh-Hans': '对话协商和平解决分歧和争端' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'settling differences and disputes between countries peacefully by dialogue and consultation',
          start: 603,
          end: 694,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持通过对话协商和平解决国家间的分歧和争端',
          start: 168,
          end: 189,
        },
      ],
      facts: [],
    },
    {
      id: 'domains',
      label: { en: 'Traditional and non-traditional domains', 'zh-Hans': '传统和非传统领域安全' },
      citations: [
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'en',
          exact: 'to security in traditional and non-traditional domains',
          start: 700,
          end: 754,
        },
        {
          anchor: 'security-initiative-2023#s1.p1',
          lang: 'zh-Hans',
          exact: '坚持维护传统和非传统领域安全',
          start: 190,
          end: 204,
        },
      ],
      facts: [],
    },
  ],
}

export default securityCommitments
