// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const foreignPeacekeepersTrained: Fact<'foreign-peacekeepers-trained'> = {
  id: 'foreign-peacekeepers-trained',
  label: { en: 'Foreign peacekeepers trained', 'zh-Hans': '为各国培训的维和人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1500, unit: 'person', bound: 'more-than' },
      period: { from: '2015', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: 'over 1,500 peacekeepers',
          start: 406,
          end: 429,
        },
        { anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '维和人员1500余人', start: 103, end: 113 },
      ],
    },
  ],
}

export default foreignPeacekeepersTrained
