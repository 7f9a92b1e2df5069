import {
  weighedSides,
  type OmissionSigns,
  type WeighedSide,
} from '../../../packages/compare/src/omission/omitted-sentences.ts'
import type { CleanDocument, CleanSet } from './clean-sets.ts'
import type { TextPair } from './checker.ts'
import { otherSide } from './mutation.ts'
import { copiesOf, textsOf } from './rechecked.ts'
import { halfOf, seededErrors, type Half } from './seed.ts'
import { table } from './tables.ts'

/** A sentence of a clean pair, or the counterpart of a sentence that was dropped. */
export interface OmissionExample {
  /** Document and line. */
  readonly pair: string
  readonly signs: OmissionSigns
  readonly isMissing: boolean
}

/** Every sentence of the clean pairs of a half, and of copies with a sentence dropped what it was the counterpart of. */
export function omissionExamples({ documents }: CleanSet, half: Half): OmissionExample[] {
  return documents.flatMap((document) => [
    ...cleanExamples(document, half),
    ...missingExamples(document, half),
  ])
}

function cleanExamples({ name, pairs }: CleanDocument, half: Half): OmissionExample[] {
  return weighed(pairs).flatMap(({ sentences }) =>
    sentences.flatMap(({ pair, signs }) => {
      const found = pairs[pair]
      return found && halfOf(found) === half ? [{ pair: `${name}:${pair + 1}`, signs, isMissing: false }] : []
    }),
  )
}

function missingExamples(document: CleanDocument, half: Half): OmissionExample[] {
  return copiesOf(seededErrors(document, half, [], ['sentence dropped'])).flatMap((copy) => {
    const errors = new Map(copy.map(({ pair, mutation }) => [pair, mutation]))
    const pairs = document.pairs.map((pair, i) => {
      const mutation = errors.get(i)
      return mutation ? textsOf(pair, mutation) : pair
    })
    return weighed(pairs).flatMap(({ sentences }) =>
      sentences.flatMap(({ pair, side, start, end, signs }) => {
        const mutation = errors.get(pair)
        const isMissing = mutation?.counterpart.some(
          (place) => 2 * (Math.min(end, place.end) - Math.max(start, place.start)) >= end - start,
        )
        return mutation && isMissing === true && side === otherSide(mutation.side)
          ? [{ pair: `${document.name}:${pair + 1}`, signs, isMissing }]
          : []
      }),
    )
  })
}

function weighed(pairs: readonly TextPair[]): WeighedSide[] {
  return weighedSides(
    pairs.map(({ a, b }) => ({ a: { text: a, lang: 'en' }, b: { text: b, lang: 'zh-Hans' } })),
  )
}

/** For shares of clean pairs of several sentences: the evidence that flags no more, set by set. */
export function thresholdsOf(
  sets: readonly { readonly set: string; readonly examples: readonly OmissionExample[] }[],
  score: (signs: OmissionSigns) => number,
): string {
  const shares = [0.005, 0.01, 0.025]
  const rows = sets.flatMap(({ set, examples }) => {
    const best = new Map<string, number>()
    for (const { pair, signs, isMissing } of examples)
      if (!isMissing) best.set(pair, Math.max(best.get(pair) ?? -Infinity, score(signs)))
    const scores = [...best.values()].toSorted((one, two) => two - one)
    if (scores.length === 0) return []
    return [
      [
        set,
        String(scores.length),
        ...shares.map((share) => scores[Math.floor(share * scores.length)]?.toFixed(2) ?? ''),
      ],
    ]
  })
  return table(['set', 'clean pairs of several sentences', ...shares.map((share) => `${100 * share}%`)], rows)
}
