import { inPairs, type Check } from '../check.ts'

const ends: readonly (readonly [name: string, mark: RegExp])[] = [
  ['a question mark', /[?？]["'”’」』）)]*$/],
  ['an exclamation mark', /[!！]["'”’」』）)]*$/],
  ['a colon', /[:：]$/],
  ['a full stop', /[.。]["'”’」』）)]*$/],
]

/** Sides that end in different marks. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  cosmetic: true,
  run: inPairs(({ a, b }) => {
    const [inA, inB] = [endOf(a.text), endOf(b.text)]
    if (a.text === '' || b.text === '' || inA === inB) return []
    const last = ({ text }: { readonly text: string }) => ({
      spans: [{ start: Math.max(0, text.length - 1), end: text.length }],
    })
    return [
      {
        severity: 'info' as const,
        message: `expected the same end, found ${inA} and ${inB}`,
        a: last(a),
        b: last(b),
      },
    ]
  }),
}

function endOf(text: string): string {
  return ends.find(([, mark]) => mark.test(text.trim()))?.[0] ?? 'no mark'
}
