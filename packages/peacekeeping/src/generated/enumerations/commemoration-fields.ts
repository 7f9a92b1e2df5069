// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commemorationFields: Enumeration<'commemoration-fields'> = {
  id: 'commemoration-fields',
  kind: 'area',
  label: { en: 'Fields of the commemorative activities of 2021', 'zh-Hans': '2021年纪念活动的领域' },
  document: 'training-exchange-2021',
  items: [
    {
      id: 'peacekeeping',
      label: { en: 'Peacekeeping', 'zh-Hans': '维和行动' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: 'activities on peacekeeping',
          start: 163,
          end: 189,
        },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '在维和行动', start: 45, end: 50 },
      ],
      facts: [],
    },
    {
      id: 'economy',
      label: { en: 'Economic development', 'zh-Hans': '经济发展' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: 'economic development',
          start: 191,
          end: 211,
        },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '经济发展', start: 51, end: 55 },
      ],
      facts: [],
    },
    {
      id: 'society',
      label: { en: 'Society and humanities', 'zh-Hans': '社会人文' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: 'society and humanities',
          start: 213,
          end: 235,
        },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '社会人文', start: 56, end: 60 },
      ],
      facts: [],
    },
    {
      id: 'poverty',
      label: { en: 'Poverty alleviation and reduction', 'zh-Hans': '扶贫减贫' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p4',
          lang: 'en',
          exact: 'poverty alleviation and reduction',
          start: 237,
          end: 270,
        },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '扶贫减贫', start: 61, end: 65 },
      ],
      facts: [],
    },
    {
      id: 'ecology',
      label: { en: 'The ecology', 'zh-Hans': '生态环境' },
      citations: [
        { anchor: 'training-exchange-2021#s1.p4', lang: 'en', exact: 'the ecology', start: 276, end: 287 },
        { anchor: 'training-exchange-2021#s1.p4', lang: 'zh-Hans', exact: '生态环境', start: 66, end: 70 },
      ],
      facts: [],
    },
  ],
}

export default commemorationFields
