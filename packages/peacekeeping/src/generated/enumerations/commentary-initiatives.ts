// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryInitiatives: Enumeration<'commentary-initiatives'> = {
  id: 'commentary-initiatives',
  kind: 'proposal',
  label: { en: 'Six initiatives, in the commentary', 'zh-Hans': '评论文章所述六项倡议' },
  document: 'commentary-2020',
  items: [
    {
      id: 'shared-future',
      label: { en: 'A community with a shared future for mankind', 'zh-Hans': '秉持人类命运共同体理念' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p2',
          lang: 'en',
          exact: 'Upholding the concept of a community with a shared future for mankind and joining hands for world peace',
          start: 0,
          end: 103,
        },
        { anchor: 'commentary-2020#s4.p2', lang: 'zh-Hans', exact: '秉持人类命运共同体理念，携手维护世界和平', start: 0, end: 20 },
      ],
      facts: ['initiatives'],
    },
    {
      id: 'system',
      label: { en: 'A better peacekeeping system', 'zh-Hans': '完善维和行动体系' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p3',
          lang: 'en',
          exact: 'Improving the peacekeeping system and treating both the symptoms and the causes of conflict',
          start: 0,
          end: 91,
        },
        { anchor: 'commentary-2020#s4.p3', lang: 'zh-Hans', exact: '推动完善维和行动体系，标本兼治解决冲突', start: 0, end: 19 },
      ],
      facts: ['initiatives'],
    },
    {
      id: 'partnership',
      label: { en: 'A new type of peacekeeping partnership', 'zh-Hans': '新型维和伙伴关系' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p4',
          lang: 'en',
          exact: 'in a new type of peacekeeping partnership',
          start: 72,
          end: 113,
        },
        { anchor: 'commentary-2020#s4.p4', lang: 'zh-Hans', exact: '构筑新型维和伙伴关系', start: 12, end: 22 },
      ],
      facts: ['initiatives'],
    },
    {
      id: 'mandates',
      label: { en: 'Better mandates', 'zh-Hans': '改进维和授权' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p5',
          lang: 'en',
          exact: 'Supporting better peacekeeping mandates of the Security Council and making peacekeeping more effective in every respect',
          start: 0,
          end: 119,
        },
        {
          anchor: 'commentary-2020#s4.p5',
          lang: 'zh-Hans',
          exact: '支持改进安理会维和授权，全面提升维和行动效能',
          start: 0,
          end: 22,
        },
      ],
      facts: ['initiatives'],
    },
    {
      id: 'standby',
      label: { en: 'A quicker response', 'zh-Hans': '快速反应' },
      citations: [
        { anchor: 'commentary-2020#s4.p6', lang: 'en', exact: 'for a quicker response', start: 52, end: 74 },
        { anchor: 'commentary-2020#s4.p6', lang: 'zh-Hans', exact: '提高快速反应水平', start: 15, end: 23 },
      ],
      facts: ['initiatives'],
    },
    {
      id: 'safety',
      label: { en: 'Peacekeepers’ safety', 'zh-Hans': '维和人员安全' },
      citations: [
        {
          anchor: 'commentary-2020#s4.p7',
          lang: 'en',
          exact: 'Responding actively to multiple risks and threats and effectively ensuring peacekeepers’ safety',
          start: 0,
          end: 95,
        },
        {
          anchor: 'commentary-2020#s4.p7',
          lang: 'zh-Hans',
          exact: '积极应对多种风险威胁，切实保障维和人员安全',
          start: 0,
          end: 21,
        },
      ],
      facts: ['initiatives'],
    },
  ],
}

export default commentaryInitiatives
