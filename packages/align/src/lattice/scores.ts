import { lengthCost } from '../length.ts'
import { weights } from '../weights.ts'
import type { Band } from './band.ts'
import { beadTypes } from './bead-types.ts'
import type { ChannelScorer } from './channel.ts'
import type { Walls } from './walls.ts'

/** What a bead costs that begins with a label on one side only, or with two labels. */
const otherLabel = 3

/** What two segments gain that begin with the same label. */
const sameLabel = 2

/** What each label costs that stands inside a bead: “22.” begins a bead of its own. */
const innerLabel = 2

/** What a run of segments that stand alone costs, however many they are. */
const runCost = 8

/** What each segment costs that ends like a heading or a cell of a table and is joined with one that ends like a sentence. */
const mixedEnds = 2

/** A heading has two lines at most, its number and its words: what each line more of one text costs in a bead. */
const moreHeadings = 2

/** What a path through the lattice is scored by. */
export interface Model {
  /** Sums of the lengths of the segments before each, in letters: n + 1 of them. */
  readonly lengthsA: Float64Array
  readonly lengthsB: Float64Array
  /** ln of the prior of each bead type. */
  readonly logPriors: Float64Array
  readonly channels: readonly ChannelScorer[]
  /** What standing alone costs each segment, below 0: sums like those of the lengths. */
  readonly aloneA: Float64Array
  readonly aloneB: Float64Array
  /** Per segment: which label it begins with, of those found in both texts; -1: none. */
  readonly labelsA: Int32Array
  readonly labelsB: Int32Array
  /** How many of the segments before each do not end as a sentence does: sums like those of the lengths. */
  readonly headingsA: Float64Array
  readonly headingsB: Float64Array
  /** What each segment of a run that stands alone costs. */
  readonly runStep: number
  readonly walls: Walls
  /** Of the length of a translation, per letter. */
  readonly variance: number
}

/** A cost of length and prior beyond which a bead is not worth looking at its words. */
const hopeless = 16

const kinds = beadTypes.length
const takesA = Int32Array.from(beadTypes, ({ a }) => a)
const takesB = Int32Array.from(beadTypes, ({ b }) => b)

/** Visits every row in order and gives, for each cell, the score of every bead type that may end there; -Infinity: none. */
export function eachCell(
  {
    lengthsA,
    lengthsB,
    logPriors,
    channels,
    aloneA,
    aloneB,
    labelsA,
    labelsB,
    headingsA,
    headingsB,
    runStep,
    walls: { roomsA, roomsB },
    variance,
  }: Model,
  { low, high }: Band,
  visit: (i: number, j: number, scores: Float64Array) => void,
): void {
  const scores = new Float64Array(kinds)
  for (let i = 0; i < low.length; i += 1) {
    if (i > 0) for (const channel of channels) channel.enterRow(i - 1)
    for (let j = low[i] ?? 0; j <= (high[i] ?? -1); j += 1) {
      for (let kind = 0; kind < kinds; kind += 1) {
        const fromI = i - (takesA[kind] ?? 0)
        const fromJ = j - (takesB[kind] ?? 0)
        if (fromI < 0 || fromJ < (low[fromI] ?? 0) || fromJ > (high[fromI] ?? -1)) {
          scores[kind] = -Infinity
          continue
        }
        const prior = logPriors[kind] ?? 0
        if (fromI === i || fromJ === j) {
          if (i - fromI + j - fromJ > 1) {
            scores[kind] = prior - runCost - (i - fromI + j - fromJ) * runStep
            continue
          }
          const charge = (aloneA[i] ?? 0) - (aloneA[fromI] ?? 0) + (aloneB[j] ?? 0) - (aloneB[fromJ] ?? 0)
          scores[kind] = prior + charge
          continue
        }
        const room = roomsA[fromI]
        if (roomsA[i - 1] !== room || roomsB[fromJ] !== room || roomsB[j - 1] !== room) {
          scores[kind] = -Infinity
          continue
        }
        const cost = lengthCost(
          (lengthsA[i] ?? 0) - (lengthsA[fromI] ?? 0),
          (lengthsB[j] ?? 0) - (lengthsB[fromJ] ?? 0),
          variance,
        )
        let score = prior - cost * weights.length - labelCost(labelsA, fromI, i, labelsB, fromJ, j)
        const inA = (headingsA[i] ?? 0) - (headingsA[fromI] ?? 0)
        const inB = (headingsB[j] ?? 0) - (headingsB[fromJ] ?? 0)
        if (inA + inB < i - fromI + j - fromJ) score -= (inA + inB) * mixedEnds
        score -= (Math.max(0, inA - 2) + Math.max(0, inB - 2)) * moreHeadings
        if (cost - prior < hopeless) {
          for (const channel of channels) score += channel.score(fromI, i, fromJ, j)
          scores[kind] = score
        } else {
          scores[kind] = score - 1e3
        }
      }
      visit(i, j, scores)
    }
  }
}

/** Labels that both texts have stand for each other. */
function labelCost(a: Int32Array, fromI: number, i: number, b: Int32Array, fromJ: number, j: number): number {
  const label = a[fromI] ?? -1
  let cost = label === b[fromJ] ? (label < 0 ? 0 : -sameLabel) : otherLabel
  for (let k = fromI + 1; k < i; k += 1) if ((a[k] ?? -1) >= 0) cost += innerLabel
  for (let k = fromJ + 1; k < j; k += 1) if ((b[k] ?? -1) >= 0) cost += innerLabel
  return cost
}
