// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const bukavuTwinning: Fact<'bukavu-twinning'> = {
  id: 'bukavu-twinning',
  label: { en: 'Years of twinning with SOS Children’s Village Bukavu', 'zh-Hans': '与布卡武市“国际儿童村”结对的年数' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 17, unit: 'year' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p4',
          lang: 'en',
          exact: 'kept up for 17 years',
          start: 296,
          end: 316,
        },
        { anchor: 'white-paper-2020#s2.6.p4', lang: 'zh-Hans', exact: '爱心接力已有17年', start: 77, end: 86 },
      ],
    },
  ],
}

export default bukavuTwinning
