import { nothing, type Check, type CheckedPair, type Finding, type PairSide } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** Shorter texts are headings and answers that are said in many ways. */
const shortest = { en: 12, 'zh-Hans': 5 } as const

const says = {
  differs: (before: string) => ({
    en: `expected “${before}”, as where the same text stands before`,
    'zh-Hans': `另一方文字相同，此处却与前文不同；前文作“${before}”`,
  }),
} satisfies Wordings

/** The same text translated in two ways, and two texts translated in one. */
export const consistency: Check = {
  id: 'consistency',
  name: { en: 'Consistency', 'zh-Hans': '前后一致' },
  run: ({ pairs }) => [...inconsistent(pairs, 'a', 'b'), ...inconsistent(pairs, 'b', 'a')],
}

function inconsistent(pairs: readonly CheckedPair[], from: 'a' | 'b', to: 'a' | 'b'): Finding[] {
  const seen = new Map<string, CheckedPair>()
  return pairs.flatMap((pair): Finding[] => {
    const [source, target] = [folded(pair[from]), folded(pair[to])]
    if (source.length < shortest[pair[from].lang] || target === '') return []
    const first = seen.get(source)
    if (!first) {
      seen.set(source, pair)
      return []
    }
    if (folded(first[to]) === target) return []
    const words = { spans: [{ start: 0, end: pair[to].text.length }] }
    return [
      {
        pair: pair.index,
        severity: 'info',
        message: says.differs(shown(first[to].text)),
        a: to === 'a' ? words : nothing,
        b: to === 'b' ? words : nothing,
      },
    ]
  })
}

/** Without case, space and punctuation. */
function folded({ text }: PairSide): string {
  return text
    .toLowerCase()
    .replace(/[\s\p{P}]+/gu, ' ')
    .trim()
}

function shown(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
