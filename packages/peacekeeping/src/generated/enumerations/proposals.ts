// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const proposals: Enumeration<'proposals'> = {
  id: 'proposals',
  kind: 'proposal',
  label: { en: 'Proposals for the future of peacekeeping', 'zh-Hans': '对维和行动的主张' },
  document: 'white-paper-2020',
  items: [
    {
      id: 'shared-future',
      label: { en: 'A community with a shared future; world peace together', 'zh-Hans': '秉持人类命运共同体理念，携手维护世界和平' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.1.h',
          lang: 'en',
          exact: 'Upholding the Vision of a Community with a Shared Future for Mankind and Working Together to Promote World Peace',
          start: 0,
          end: 112,
        },
        {
          anchor: 'white-paper-2020#s5.1.h',
          lang: 'zh-Hans',
          exact: '秉持人类命运共同体理念，携手维护世界和平',
          start: 0,
          end: 20,
        },
      ],
      facts: [],
    },
    {
      id: 'system',
      label: { en: 'A better peacekeeping system; symptoms and root causes', 'zh-Hans': '完善维和行动体系，标本兼治' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.2.h',
          lang: 'en',
          exact: 'Improving the Peacekeeping System and Addressing Both the Symptoms and Root Causes of Conflict',
          start: 0,
          end: 94,
        },
        {
          anchor: 'white-paper-2020#s5.2.h',
          lang: 'zh-Hans',
          exact: '推动完善维和行动体系，标本兼治解决冲突根源',
          start: 0,
          end: 21,
        },
      ],
      facts: [],
    },
    {
      id: 'partnership',
      label: { en: 'A new type of peacekeeping partnership', 'zh-Hans': '构筑新型维和伙伴关系' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.3.h',
          lang: 'en',
          exact: 'Pursuing Extensive Consultation, Joint Contribution, and Mutual Complementarity and Building a New Type of Peacekeeping Partnership',
          start: 0,
          end: 131,
        },
        {
          anchor: 'white-paper-2020#s5.3.h',
          lang: 'zh-Hans',
          exact: '坚持共商共建优势互补，构筑新型维和伙伴关系',
          start: 0,
          end: 21,
        },
      ],
      facts: [],
    },
    {
      id: 'mandates',
      label: { en: 'Better mandates; effectiveness', 'zh-Hans': '改进授权，提升效能' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.4.h',
          lang: 'en',
          exact: 'Supporting the UN Efforts to Refine Security Council Mandates and Improve Peacekeeping Effectiveness',
          start: 0,
          end: 100,
        },
        {
          anchor: 'white-paper-2020#s5.4.h',
          lang: 'zh-Hans',
          exact: '支持改进安理会维和授权，全面提升维和行动效能',
          start: 0,
          end: 22,
        },
      ],
      facts: [],
    },
    {
      id: 'rapid-response',
      label: { en: 'The PCRS; rapid response', 'zh-Hans': '发挥待命机制作用，提高快速反应水平' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.h',
          lang: 'en',
          exact: 'Giving Full Play to the PCRS and Enhancing Rapid Response',
          start: 0,
          end: 57,
        },
        {
          anchor: 'white-paper-2020#s5.5.h',
          lang: 'zh-Hans',
          exact: '充分发挥能力待命机制作用，提高快速反应水平',
          start: 0,
          end: 21,
        },
      ],
      facts: ['standby-force'],
    },
    {
      id: 'safety',
      label: { en: 'Risks and threats; safety of peacekeepers', 'zh-Hans': '应对风险威胁，保障人员安全' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.6.h',
          lang: 'en',
          exact: 'Proactively Addressing Risks and Threats and Ensuring the Safety and Security of Peacekeepers',
          start: 0,
          end: 93,
        },
        {
          anchor: 'white-paper-2020#s5.6.h',
          lang: 'zh-Hans',
          exact: '积极应对多种风险威胁，切实保障维和人员安全',
          start: 0,
          end: 21,
        },
      ],
      facts: [],
    },
  ],
}

export default proposals
