// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const policyPositions: Enumeration<'policy-positions'> = {
  id: 'policy-positions',
  kind: 'position',
  label: { en: 'Policy stances on UN peacekeeping', 'zh-Hans': '对联合国维和行动的政策立场' },
  document: 'white-paper-2020',
  items: [
    {
      id: 'charter',
      label: { en: 'Purposes and principles of the UN Charter', 'zh-Hans': '《联合国宪章》宗旨和原则' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i1',
          lang: 'en',
          exact: 'Charter purposes and principles',
          start: 0,
          end: 31,
        },
        { anchor: 'white-paper-2020#s1.l1.i1', lang: 'zh-Hans', exact: '遵循《联合国宪章》宗旨和原则', start: 0, end: 14 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'basic-principles',
      label: { en: 'Basic principles of UN peacekeeping', 'zh-Hans': '联合国维和行动基本原则' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i2',
          lang: 'en',
          exact: 'Basic principles of UN peacekeeping',
          start: 0,
          end: 35,
        },
        { anchor: 'white-paper-2020#s1.l1.i2', lang: 'zh-Hans', exact: '恪守联合国维和行动基本原则', start: 0, end: 13 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'global-governance',
      label: {
        en: 'Global governance by consultation, joint contribution and shared benefits',
        'zh-Hans': '共商共建共享的全球治理观',
      },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i3',
          lang: 'en',
          exact: 'Global governance through extensive consultation, joint contribution and shared benefits',
          start: 0,
          end: 88,
        },
        { anchor: 'white-paper-2020#s1.l1.i3', lang: 'zh-Hans', exact: '奉行共商共建共享的全球治理观', start: 0, end: 14 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'security',
      label: { en: 'Common, comprehensive, cooperative and sustainable security', 'zh-Hans': '共同、综合、合作、可持续的新安全观' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i4',
          lang: 'en',
          exact: 'Common, comprehensive, cooperative and sustainable security',
          start: 0,
          end: 59,
        },
        { anchor: 'white-paper-2020#s1.l1.i4', lang: 'zh-Hans', exact: '秉持新安全观', start: 0, end: 6 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'disputes',
      label: { en: 'Peaceful settlement of disputes', 'zh-Hans': '以和平方式解决争端' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i5',
          lang: 'en',
          exact: 'Peaceful settlement of disputes',
          start: 0,
          end: 31,
        },
        { anchor: 'white-paper-2020#s1.l1.i5', lang: 'zh-Hans', exact: '坚持和平解决争端', start: 0, end: 8 },
      ],
      facts: ['policy-stances'],
    },
    {
      id: 'partnerships',
      label: { en: 'Stronger peacekeeping partnerships', 'zh-Hans': '筑牢维和伙伴关系' },
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i6',
          lang: 'en',
          exact: 'Stronger peacekeeping partnerships',
          start: 0,
          end: 34,
        },
        { anchor: 'white-paper-2020#s1.l1.i6', lang: 'zh-Hans', exact: '筑牢维和伙伴关系', start: 0, end: 8 },
      ],
      facts: ['policy-stances'],
    },
  ],
}

export default policyPositions
