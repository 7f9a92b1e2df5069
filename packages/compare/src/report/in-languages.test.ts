import { expect, test } from 'vitest'
import { inLanguages } from './in-languages.ts'

test.for([
  ['en', '“25 missions” says 25, “52项维和行动” says 52.', ['项维和行动']],
  ['en', 'UNIFIL = 联合国驻黎巴嫩临时部队', ['联合国驻黎巴嫩临时部队']],
  ['zh-Hans', '一方为“China’s armed forces”，另一方为“联黎部队”。', ['China’s armed forces']],
  ['zh-Hans', '只有一方提到“UNIFIL”，另一方未见。', []],
] as const)('words of the other language are marked in %s: %s', ([lang, said, words]) => {
  const inlines = inLanguages(said, lang).flatMap((inline) => (inline.type === 'text' ? [inline] : []))
  expect(inlines.map(({ text }) => text).join('')).toBe(said)
  expect(inlines.filter((inline) => inline.lang !== undefined).map(({ text }) => text)).toEqual(words)
})
