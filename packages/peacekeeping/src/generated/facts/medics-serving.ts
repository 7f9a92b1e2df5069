// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const medicsServing: Fact<'medics-serving'> = {
  id: 'medics-serving',
  label: { en: 'Medical troops serving', 'zh-Hans': '在任医疗分队人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 199, unit: 'person' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s3.2.p1',
          lang: 'en',
          exact: 'four medical units (199)',
          start: 593,
          end: 617,
        },
        { anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '199人', start: 173, end: 177 },
      ],
    },
  ],
}

export default medicsServing
