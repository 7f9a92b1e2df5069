import type { SentencePair } from './sentences.ts'
import type { Translations } from './translations.ts'

/** Of a word seen once, nothing is known: these counts stand for what words do as a rule. */
const prior = { answered: 1.2, said: 2 }
const limits = { least: 0.02, most: 0.97, chance: 0.9 }

/**
 * How much likelier the words of a sentence are to miss their translations when the sentence has no counterpart: each word
 * by how often the other pairs answer it, and how often its translations stand anywhere. A log likelihood ratio.
 */
export function wordEvidence(
  pairs: readonly SentencePair[],
  side: 'a' | 'b',
  { of }: Translations,
): (pair: SentencePair, words: ReadonlySet<number>) => number {
  const opposite = side === 'a' ? 'b' : 'a'
  const standing = new Map<number, number>()
  for (const pair of pairs)
    for (const word of pair[opposite].words) standing.set(word, (standing.get(word) ?? 0) + 1)
  const isAnswered = (word: number, pair: SentencePair) =>
    of[side].get(word)?.some((target) => pair[opposite].words.has(target)) === true
  const said = new Map<number, number>()
  const answered = new Map<number, number>()
  for (const pair of pairs) {
    for (const word of pair[side].words) {
      if (!of[side].has(word)) continue
      said.set(word, (said.get(word) ?? 0) + 1)
      if (isAnswered(word, pair)) answered.set(word, (answered.get(word) ?? 0) + 1)
    }
  }
  const chanceOf = (word: number) => {
    const missing = (of[side].get(word) ?? []).reduce(
      (product, target) => product * (1 - Math.min(0.95, (standing.get(target) ?? 0) / pairs.length)),
      1,
    )
    return Math.min(limits.chance, Math.max(limits.least, 1 - missing))
  }
  return (pair, words) => {
    let evidence = 0
    for (const word of words) {
      if (!of[side].has(word)) continue
      const here = isAnswered(word, pair)
      const others = (answered.get(word) ?? 0) - (here ? 1 : 0) + prior.answered
      const usual = Math.min(limits.most, others / ((said.get(word) ?? 0) - 1 + prior.said))
      const chance = chanceOf(word)
      if (usual <= chance) continue
      evidence += here ? Math.log(chance / usual) : Math.log((1 - chance) / (1 - usual))
    }
    return evidence
  }
}
