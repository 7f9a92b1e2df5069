// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const transportUnits: Fact<'transport-units'> = {
  id: 'transport-units',
  label: { en: 'Transport units sent', 'zh-Hans': '派出运输分队' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 27, unit: 'unit' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '27 transport units', start: 512, end: 530 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '运输分队27支', start: 150, end: 157 },
      ],
    },
  ],
}

export default transportUnits
