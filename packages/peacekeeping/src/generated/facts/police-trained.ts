// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const policeTrained: Fact<'police-trained'> = {
  id: 'police-trained',
  label: { en: 'Foreign peacekeeping police trained', 'zh-Hans': '培训的各国维和警务人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 1000, unit: 'person', bound: 'more-than' },
      scope: { en: 'by the Ministry of Public Security', 'zh-Hans': '公安部培训' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: 'over 1,000 foreign peacekeeping police',
          start: 644,
          end: 682,
        },
        { anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '维和警务人员1000余人', start: 166, end: 178 },
      ],
    },
  ],
}

export default policeTrained
