// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const wayOfTheMedicalUnit: Divergence<'way-of-the-medical-unit'> = {
  id: 'way-of-the-medical-unit',
  kind: 'omission',
  label: { en: 'How the medical unit went to Tessalit', 'zh-Hans': '医疗分队如何前往' },
  note: { en: 'Only the English text says that it went by air.', 'zh-Hans': '乘飞机前往只见于英文版。' },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p2', lang: 'zh-Hans', exact: '紧急前往', start: 41, end: 45 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p2', lang: 'en', exact: 'urgently flown in', start: 162, end: 179 }],
    },
  ],
}

export default wayOfTheMedicalUnit
