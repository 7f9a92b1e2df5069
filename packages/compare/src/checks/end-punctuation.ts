import type { Localized } from '@diglot/core'
import { inPairs, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

const ends: readonly (readonly [name: Localized, mark: RegExp])[] = [
  [{ en: 'a question mark', 'zh-Hans': '问号' }, /[?？]["'”’」』）)]*$/],
  [{ en: 'an exclamation mark', 'zh-Hans': '叹号' }, /[!！]["'”’」』）)]*$/],
  [{ en: 'a colon', 'zh-Hans': '冒号' }, /[:：]$/],
  [{ en: 'a full stop', 'zh-Hans': '句号' }, /[.。]["'”’」』）)]*$/],
]

const noMark: Localized = { en: 'no mark', 'zh-Hans': '无标点' }

const says = {
  differ: (a: Localized, b: Localized) => ({
    en: `expected the same end, found ${a.en} and ${b.en}`,
    'zh-Hans': `句末标点不一致：一方为${a['zh-Hans']}，另一方为${b['zh-Hans']}`,
  }),
} satisfies Wordings

/** Sides that end in different marks. */
export const endPunctuation: Check = {
  id: 'end-punctuation',
  name: { en: 'End punctuation', 'zh-Hans': '句末标点' },
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
        message: says.differ(inA, inB),
        a: last(a),
        b: last(b),
      },
    ]
  }),
}

function endOf(text: string): Localized {
  return ends.find(([, mark]) => mark.test(text.trim()))?.[0] ?? noMark
}
