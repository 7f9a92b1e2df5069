// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const fundPeacekeepingProjects: Fact<'fund-peacekeeping-projects'> = {
  id: 'fund-peacekeeping-projects',
  label: { en: 'Projects of the China-UN fund in support of peacekeeping', 'zh-Hans': '中国—联合国基金支持维和的项目' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 23, unit: 'project' },
      period: { from: '2016', to: '2019' },
      citations: [
        { anchor: 'white-paper-2020#s3.6.p1', lang: 'en', exact: '23 of them', start: 224, end: 234 },
        { anchor: 'white-paper-2020#s3.6.p1', lang: 'zh-Hans', exact: '其中23个项目', start: 83, end: 90 },
      ],
    },
  ],
}

export default fundPeacekeepingProjects
