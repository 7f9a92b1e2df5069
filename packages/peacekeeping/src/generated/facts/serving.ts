// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const serving: Fact<'serving'> = {
  id: 'serving',
  label: { en: 'Chinese military peacekeepers serving', 'zh-Hans': '正在执行任务的中国维和官兵' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 2521, unit: 'person' },
      scope: { en: 'on eight missions and at UN Headquarters', 'zh-Hans': '8个特派团和联合国总部' },
      asOf: '2020-08',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'As of August 2020, 2,521 were serving',
          start: 192,
          end: 229,
        },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '2020年8月，2521名官兵', start: 52, end: 67 },
      ],
    },
  ],
}

export default serving
