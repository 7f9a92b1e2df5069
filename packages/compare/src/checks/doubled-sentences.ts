import { segment } from '@diglot/align'
import { inPairs, nothing, type Check, type PairSide } from '../check.ts'

/** Shorter sentences are often said twice: “Thank you.” */
const shortest = { en: 20, 'zh-Hans': 8 } as const

interface Repeated {
  readonly start: number
  readonly end: number
}

/** A sentence that stands twice running on one side, and not on the other. */
export const doubledSentences: Check = {
  id: 'doubled-sentences',
  run: inPairs(({ a, b }) => {
    const [inA, inB] = [repeatedIn(a), repeatedIn(b)]
    if ((inA.length === 0) === (inB.length === 0)) return []
    const message = 'this sentence stands twice running'
    return [
      ...inA.map((span) => ({ severity: 'warning' as const, message, a: { spans: [span] }, b: nothing })),
      ...inB.map((span) => ({ severity: 'warning' as const, message, a: nothing, b: { spans: [span] } })),
    ]
  }),
}

function repeatedIn({ text, lang }: PairSide): Repeated[] {
  const sentences = segment(text, lang, 'sentence')
  return sentences.filter(
    (sentence, i) => sentence.text.length >= shortest[lang] && sentences[i - 1]?.text === sentence.text,
  )
}
