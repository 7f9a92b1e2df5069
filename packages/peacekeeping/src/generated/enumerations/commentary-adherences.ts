// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryAdherences: Enumeration<'commentary-adherences'> = {
  id: 'commentary-adherences',
  kind: 'position',
  label: { en: 'Six adherences of peacekeeping policy, in the commentary', 'zh-Hans': '评论文章所述“六个坚持”' },
  document: 'commentary-2020',
  items: [
    {
      id: 'charter',
      label: { en: 'The Charter’s purposes and principles', 'zh-Hans': '《联合国宪章》宗旨和原则' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to the Charter’s purposes and principles',
          start: 247,
          end: 287,
        },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '坚持《联合国宪章》宗旨和原则', start: 60, end: 74 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'basic-principles',
      label: { en: 'The basic principles of UN peacekeeping', 'zh-Hans': '联合国维和行动基本原则' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to the basic principles of UN peacekeeping',
          start: 289,
          end: 331,
        },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '坚持联合国维和行动基本原则', start: 75, end: 88 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'global-governance',
      label: { en: 'Global governance', 'zh-Hans': '全球治理观' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to global governance through extensive consultation, joint contribution and shared benefits',
          start: 333,
          end: 424,
        },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '坚持共商共建共享的全球治理观', start: 89, end: 103 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'security-concept',
      label: { en: 'The new security concept', 'zh-Hans': '新安全观' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to the new security concept, which is common, comprehensive, cooperative and sustainable',
          start: 426,
          end: 514,
        },
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'zh-Hans',
          exact: '坚持共同、综合、合作、可持续的新安全观',
          start: 104,
          end: 123,
        },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'peaceful-settlement',
      label: { en: 'The peaceful settlement of disputes', 'zh-Hans': '和平解决争端' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to the peaceful settlement of disputes',
          start: 516,
          end: 554,
        },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '坚持和平解决争端', start: 124, end: 132 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'partnership',
      label: { en: 'A firm peacekeeping partnership', 'zh-Hans': '筑牢维和伙伴关系' },
      citations: [
        {
          anchor: 'commentary-2020#s2.p1',
          lang: 'en',
          exact: 'to a firm peacekeeping partnership',
          start: 560,
          end: 594,
        },
        { anchor: 'commentary-2020#s2.p1', lang: 'zh-Hans', exact: '坚持筑牢维和伙伴关系', start: 133, end: 143 },
      ],
      facts: ['policy-stances'],
    },
  ],
}

export default commentaryAdherences
