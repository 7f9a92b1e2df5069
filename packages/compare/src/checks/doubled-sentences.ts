import { segment } from '@diglot/align'
import { inPairs, nothing, type Check, type PairSide } from '../check.ts'
import type { Wordings } from '../wording.ts'

/** Shorter sentences are often said twice: “Thank you.” */
const shortest = { en: 20, 'zh-Hans': 8 } as const

interface Repeated {
  readonly start: number
  readonly end: number
}

const says = {
  twice: () => ({ en: 'this sentence stands twice running', 'zh-Hans': '此句连续出现两次' }),
} satisfies Wordings

/** A sentence that stands twice running on one side, and not on the other. */
export const doubledSentences: Check = {
  id: 'doubled-sentences',
  name: { en: 'Doubled sentences', 'zh-Hans': '重复的句子' },
  run: inPairs(({ a, b }) => {
    const [inA, inB] = [repeatedIn(a), repeatedIn(b)]
    if ((inA.length === 0) === (inB.length === 0)) return []
    const message = says.twice()
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
