// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const africanUnionAid: Fact<'african-union-aid'> = {
  id: 'african-union-aid',
  label: { en: 'Gratis military aid to the African Union', 'zh-Hans': '对非盟的无偿军事援助' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 100000000, unit: 'USD' },
      citations: [
        { anchor: 'white-paper-2020#s3.4.p1', lang: 'en', exact: 'US$100 million', start: 204, end: 218 },
        { anchor: 'white-paper-2020#s3.4.p1', lang: 'zh-Hans', exact: '1亿美元', start: 56, end: 60 },
      ],
    },
  ],
}

export default africanUnionAid
