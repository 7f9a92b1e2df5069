// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const deminersTrained: Fact<'deminers-trained'> = {
  id: 'deminers-trained',
  label: { en: 'Demining professionals trained', 'zh-Hans': '培训的扫雷人员' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 300, unit: 'person', bound: 'more-than' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: 'more than 300 professionals',
          start: 500,
          end: 527,
        },
        { anchor: 'white-paper-2020#s3.3.p1', lang: 'zh-Hans', exact: '300余名扫雷人员', start: 146, end: 155 },
      ],
    },
  ],
}

export default deminersTrained
