import type { Bead } from '../bead.ts'
import type { Band } from './band.ts'
import { beadsBetween } from './beads-along.ts'
import { beadTypes } from './bead-types.ts'
import { traced } from './best-path.ts'
import { eachCell, type Model } from './scores.ts'

/** Scores are surer of themselves than they are right; divided by this they give honest probabilities. */
const temperature = 3

/** A bead counts by how much likelier than this it is, so that a doubtful bead is not made two to gain twice. */
const threshold = 0.2

/** Beads, and how likely each segment is to stand alone, whatever the beads say: by segment of either text. */
export interface LikelyBeads {
  readonly beads: Bead[]
  readonly alone: { readonly a: Float64Array; readonly b: Float64Array }
}

/**
 * The beads that are most likely to be right, each with its probability: the sum over all paths through the bead, by
 * the forward-backward algorithm, and the path with the largest sum of probabilities of its beads.
 */
export function likelyBeads(model: Model, band: Band): LikelyBeads {
  const { low, high, offsets } = band
  const kinds = beadTypes.length
  const cells = offsets.at(-1) ?? 0
  const scores = new Float32Array(cells * kinds)
  const forward = new Float64Array(cells)
  const cellAt = (i: number, j: number) => (offsets[i] ?? 0) + j - (low[i] ?? 0)
  const from = new Int32Array(kinds)
  eachCell(model, band, (i, j, found) => {
    const cell = cellAt(i, j)
    if (i === 0 && j === 0) {
      scores.fill(-Infinity, 0, kinds)
      return
    }
    let largest = -Infinity
    for (let kind = 0; kind < kinds; kind += 1) {
      const score = (found[kind] ?? -Infinity) / temperature
      scores[cell * kinds + kind] = score
      if (score === -Infinity) continue
      const { a = 0, b = 0 } = beadTypes[kind] ?? {}
      from[kind] = cellAt(i - a, j - b)
      largest = Math.max(largest, score + (forward[from[kind] ?? 0] ?? 0))
    }
    let sum = 0
    for (let kind = 0; kind < kinds; kind += 1) {
      const score = scores[cell * kinds + kind] ?? -Infinity
      if (score !== -Infinity) sum += Math.exp(score + (forward[from[kind] ?? 0] ?? 0) - largest)
    }
    forward[cell] = sum === 0 ? -Infinity : largest + Math.log(sum)
  })
  const total = forward[cells - 1] ?? 0
  const backward = new Float64Array(cells).fill(-Infinity)
  backward[cells - 1] = 0
  for (let i = low.length - 1; i >= 0; i -= 1) {
    for (let j = high[i] ?? 0; j >= (low[i] ?? 0); j -= 1) {
      const cell = cellAt(i, j)
      const after = backward[cell] ?? -Infinity
      for (let kind = 0; kind < kinds; kind += 1) {
        const score = scores[cell * kinds + kind] ?? -Infinity
        if (score === -Infinity) continue
        const { a = 0, b = 0 } = beadTypes[kind] ?? {}
        const before = cellAt(i - a, j - b)
        backward[before] = logSum(backward[before] ?? -Infinity, score + after)
        scores[cell * kinds + kind] = Math.exp(score + after + (forward[before] ?? 0) - total)
      }
    }
  }
  return { beads: decoded(band, scores, cellAt), alone: aloneIn(band, scores) }
}

/** The sum of the probabilities of the beads that each segment stands alone in. */
function aloneIn({ low, high, offsets }: Band, probabilities: Float32Array): LikelyBeads['alone'] {
  const kinds = beadTypes.length
  const alone = { a: new Float64Array(low.length - 1), b: new Float64Array(high.at(-1) ?? 0) }
  for (let i = 0; i < low.length; i += 1) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j += 1) {
      const cell = (offsets[i] ?? 0) + j - (low[i] ?? 0)
      beadTypes.forEach(({ a, b }, kind) => {
        const probability = probabilities[cell * kinds + kind] ?? 0
        if ((a !== 0 && b !== 0) || !(probability > 0)) return
        for (let k = i - a; k < i; k += 1) alone.a[k] = (alone.a[k] ?? 0) + probability
        for (let k = j - b; k < j; k += 1) alone.b[k] = (alone.b[k] ?? 0) + probability
      })
    }
  }
  return alone
}

function decoded(band: Band, probabilities: Float32Array, cellAt: (i: number, j: number) => number): Bead[] {
  const { low, high, offsets } = band
  const kinds = beadTypes.length
  const gains = new Float64Array(offsets.at(-1) ?? 0)
  const through = new Int8Array(gains.length).fill(-1)
  for (let i = 0; i < low.length; i += 1) {
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j += 1) {
      if (i === 0 && j === 0) continue
      const cell = cellAt(i, j)
      let largest = -Infinity
      for (let kind = 0; kind < kinds; kind += 1) {
        const probability = probabilities[cell * kinds + kind] ?? -Infinity
        if (probability === -Infinity) continue
        const { a = 0, b = 0 } = beadTypes[kind] ?? {}
        const gain = (gains[cellAt(i - a, j - b)] ?? 0) + probability - threshold
        if (gain > largest) {
          largest = gain
          through[cell] = kind
        }
      }
      gains[cell] = largest
    }
  }
  const path = traced(band, through)
  return path.slice(1).flatMap(([i, j], at) => {
    const [fromI, fromJ] = path[at] ?? [i, j]
    const kind = through[cellAt(i, j)] ?? 0
    const probability = probabilities[cellAt(i, j) * kinds + kind] ?? 0
    return beadsBetween([fromI, fromJ], [i, j], Math.min(1, probability))
  })
}

/** ln(e^x + e^y) */
function logSum(x: number, y: number): number {
  if (x === -Infinity) return y
  return x > y ? x + Math.log1p(Math.exp(y - x)) : y + Math.log1p(Math.exp(x - y))
}
