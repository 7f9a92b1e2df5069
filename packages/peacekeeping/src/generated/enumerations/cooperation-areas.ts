// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const cooperationAreas: Enumeration<'cooperation-areas'> = {
  id: 'cooperation-areas',
  kind: 'area',
  label: { en: 'Areas of international military cooperation in 2022', 'zh-Hans': '2022年国际军事合作的六个方面' },
  document: 'military-cooperation-2022',
  items: [
    {
      id: 'politics',
      label: { en: 'Service to politics and diplomacy as a whole', 'zh-Hans': '服务政治外交大局' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p3',
          lang: 'en',
          exact: 'service to politics and diplomacy as a whole',
          start: 18,
          end: 62,
        },
        { anchor: 'military-cooperation-2022#s1.p3', lang: 'zh-Hans', exact: '服务政治外交大局', start: 8, end: 16 },
      ],
      facts: [],
    },
    {
      id: 'sovereignty',
      label: { en: 'Defence of national sovereignty, dignity and core interests', 'zh-Hans': '捍卫国家主权、尊严和核心利益' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p4',
          lang: 'en',
          exact: 'defence of national sovereignty, dignity and core interests',
          start: 25,
          end: 84,
        },
        {
          anchor: 'military-cooperation-2022#s1.p4',
          lang: 'zh-Hans',
          exact: '捍卫国家主权、尊严和核心利益',
          start: 8,
          end: 22,
        },
      ],
      facts: [],
    },
    {
      id: 'preparing-for-war',
      label: { en: 'Focus on preparing for war', 'zh-Hans': '聚焦备战主责主业' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: 'a focus on preparing for war as the main responsibility and business',
          start: 13,
          end: 81,
        },
        { anchor: 'military-cooperation-2022#s1.p5', lang: 'zh-Hans', exact: '聚焦备战这一主责主业', start: 8, end: 18 },
      ],
      facts: [],
    },
    {
      id: 'strategic-stability',
      label: { en: 'Overall strategic stability', 'zh-Hans': '维护战略稳定大局' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p6',
          lang: 'en',
          exact: 'maintain overall strategic stability effectively',
          start: 17,
          end: 65,
        },
        { anchor: 'military-cooperation-2022#s1.p6', lang: 'zh-Hans', exact: '有效维护战略稳定大局', start: 8, end: 18 },
      ],
      facts: [],
    },
    {
      id: 'global-governance',
      label: { en: 'Global security governance', 'zh-Hans': '参与全球安全治理' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p7',
          lang: 'en',
          exact: 'deep participation in global security governance',
          start: 13,
          end: 61,
        },
        { anchor: 'military-cooperation-2022#s1.p7', lang: 'zh-Hans', exact: '深度参与全球安全治理', start: 8, end: 18 },
      ],
      facts: [],
    },
    {
      id: 'shared-future',
      label: { en: 'A community with a shared future for mankind', 'zh-Hans': '服务构建人类命运共同体' },
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p8',
          lang: 'en',
          exact: 'to serve building a community with a shared future for mankind',
          start: 13,
          end: 75,
        },
        {
          anchor: 'military-cooperation-2022#s1.p8',
          lang: 'zh-Hans',
          exact: '服务构建人类命运共同体',
          start: 8,
          end: 19,
        },
      ],
      facts: [],
    },
  ],
}

export default cooperationAreas
