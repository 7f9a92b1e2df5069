// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const roadsBuilt: Fact<'roads-built'> = {
  id: 'roads-built',
  label: { en: 'Roads built and rehabilitated', 'zh-Hans': '新建和修复的道路' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 17000, unit: 'kilometre', bound: 'more-than' },
      period: { from: '1990', to: '2020' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.p3',
          lang: 'en',
          exact: 'more than 17,000 kilometres of road',
          start: 234,
          end: 269,
        },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '道路1.7万多千米', start: 84, end: 93 },
      ],
    },
  ],
}

export default roadsBuilt
