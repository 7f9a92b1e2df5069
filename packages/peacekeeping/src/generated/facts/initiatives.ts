// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const initiatives: Fact<'initiatives'> = {
  id: 'initiatives',
  label: { en: 'Initiatives of the white paper', 'zh-Hans': '白皮书的倡议' },
  statements: [
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 6, unit: 'item' },
      note: { en: 'They are the six sections of chapter V of the white paper.', 'zh-Hans': '即白皮书第五章的六节。' },
      citations: [
        { anchor: 'commentary-2020#s4.p1', lang: 'en', exact: '“six initiatives”', start: 659, end: 676 },
        { anchor: 'commentary-2020#s4.p1', lang: 'zh-Hans', exact: '“六项倡议”', start: 165, end: 171 },
      ],
    },
  ],
}

export default initiatives
