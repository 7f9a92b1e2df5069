// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const fundProjects: Fact<'fund-projects'> = {
  id: 'fund-projects',
  label: { en: 'Peace and security projects of the China-UN fund', 'zh-Hans': '中国—联合国基金和平安全领域项目' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 52, unit: 'project' },
      period: { from: '2016', to: '2019' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.6.p1',
          lang: 'en',
          exact: '52 peace and security projects from 2016 to 2019',
          start: 150,
          end: 198,
        },
        {
          anchor: 'white-paper-2020#s3.6.p1',
          lang: 'zh-Hans',
          exact: '2016年至2019年，基金在和平安全领域开展52个项目',
          start: 43,
          end: 71,
        },
      ],
    },
  ],
}

export default fundProjects
