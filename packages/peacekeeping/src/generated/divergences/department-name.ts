// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const departmentName: Divergence<'department-name'> = {
  id: 'department-name',
  kind: 'date',
  label: { en: 'Name of the UN department of peacekeeping', 'zh-Hans': '联合国主管维和部门的名称' },
  note: {
    en: 'One department: it was of Peacekeeping Operations until 2019 and is of Peace Operations since.',
    'zh-Hans': '同一部门：2019年以前称维和行动部，此后称和平行动部。',
  },
  sides: [
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p17',
          lang: 'en',
          exact: 'UN Department of Peacekeeping Operations',
          start: 58,
          end: 98,
        },
        { anchor: 'white-paper-2020#annex1.p17', lang: 'zh-Hans', exact: '联合国维和行动部', start: 16, end: 24 },
      ],
    },
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p1',
          lang: 'en',
          exact: 'UN Department of Peace Operations',
          start: 87,
          end: 120,
        },
        { anchor: 'training-exchange-2021#s1.p1', lang: 'zh-Hans', exact: '联合国和平行动部', start: 32, end: 40 },
      ],
    },
  ],
}

export default departmentName
