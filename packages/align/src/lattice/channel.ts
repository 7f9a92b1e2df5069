import type { TokenTable } from '../tokens/token-table.ts'
import { weights } from '../weights.ts'
import type { Links } from '../translation/links.ts'
import { reachOf, type Band } from './band.ts'
import { mostSegments } from './bead-types.ts'

/** One kind of evidence: tokens of both texts and what links them. */
export interface Channel {
  readonly a: TokenTable
  readonly b: TokenTable
  readonly links: Links
  /** The share of tokens that say nothing about the other text: the lower, the more a token without a counterpart costs. */
  readonly free: number
  readonly weight: number
}

export interface ChannelScorer {
  /** Reads segment i of the first text; rows are entered one after the other. */
  readonly enterRow: (i: number) => void
  /** ln of how much likelier the tokens of these segments are together than apart, from both sides, weighed. */
  readonly score: (fromA: number, toA: number, fromB: number, toB: number) => number
}

/** For segment pairs (i, j): where tokens of one have counterparts in the other, and how much likelier that makes them. */
interface PairRow {
  first: number
  readonly forward: Entries
  readonly backward: Entries
}

/** Pair j of the row has entries `starts[j - first]` to `starts[j - first + 1] - 1`. */
interface Entries {
  starts: Int32Array
  positions: Int32Array
  values: Float64Array
  length: number
}

/**
 * Scores beads by the symmetric likelihood ratio of IBM Model 1.
 *
 * Keeps the pairs of the last rows only, as many as a bead can join: memory does not grow with the texts.
 */
export function channelScorer(channel: Channel, band: Band): ChannelScorer {
  const { a, b, links, free, weight } = channel
  const rarityA = raritiesOf(a)
  const rarityB = raritiesOf(b)
  const logFree = Math.log(free)
  const rows: PairRow[] = Array.from({ length: mostSegments }, () => ({
    first: 0,
    forward: entries(),
    backward: entries(),
  }))
  const said = new Float64Array(b.counts.length)
  const heads = new Int32Array(b.counts.length).fill(-1)
  const scratch = new Float64Array(longestOf(a, b))
  const touched = new Int32Array(scratch.length)
  let nextOf = new Int32Array(256)
  let positionOf = new Int32Array(256)
  let valueOf = new Float64Array(256)

  function enterRow(i: number): void {
    const row = rows[i % mostSegments]
    if (row === undefined) return
    const [from, to] = reachOf(band, i)
    const start = a.offsets[i] ?? 0
    const end = a.offsets[i + 1] ?? 0
    row.first = from
    begin(row.forward, to - from)
    begin(row.backward, to - from)
    let listed = 0
    for (let at = start; at < end; at += 1) {
      const source = a.types[at] ?? 0
      const last = links.offsets[source + 1] ?? 0
      for (let slot = links.offsets[source] ?? 0; slot < last; slot += 1) {
        const target = links.targets[slot] ?? 0
        said[target] = (said[target] ?? 0) + (links.forward[slot] ?? 0)
        if (listed === nextOf.length) {
          nextOf = grownInt(nextOf)
          positionOf = grownInt(positionOf)
          valueOf = grownFloat(valueOf)
        }
        nextOf[listed] = heads[target] ?? -1
        positionOf[listed] = at - start
        valueOf[listed] = (links.backward[slot] ?? 0) * (rarityA[at] ?? 0)
        heads[target] = listed
        listed += 1
      }
    }
    for (let j = from; j < to; j += 1) {
      const begins = b.offsets[j] ?? 0
      const ends = listed === 0 ? begins : (b.offsets[j + 1] ?? 0)
      let count = 0
      for (let at = begins; at < ends; at += 1) {
        const target = b.types[at] ?? 0
        let entry = heads[target] ?? -1
        if (entry < 0) continue
        push(row.forward, at - begins, (said[target] ?? 0) * (rarityB[at] ?? 0))
        for (; entry >= 0; entry = nextOf[entry] ?? -1) {
          const position = positionOf[entry] ?? 0
          if (scratch[position] === 0) {
            touched[count] = position
            count += 1
          }
          scratch[position] = (scratch[position] ?? 0) + (valueOf[entry] ?? 0)
        }
      }
      for (let k = 0; k < count; k += 1) {
        const position = touched[k] ?? 0
        push(row.backward, position, scratch[position] ?? 0)
        scratch[position] = 0
      }
      row.forward.starts[j - from + 1] = row.forward.length
      row.backward.starts[j - from + 1] = row.backward.length
    }
    for (let at = start; at < end; at += 1) {
      const source = a.types[at] ?? 0
      for (let slot = links.offsets[source] ?? 0; slot < (links.offsets[source + 1] ?? 0); slot += 1) {
        const target = links.targets[slot] ?? 0
        said[target] = 0
        heads[target] = -1
      }
    }
  }

  /** ln of the product of 1 + factor x value over a pair's entries. */
  function one(row: PairRow | undefined, forward: boolean, j: number, factor: number): number {
    if (row === undefined) return 0
    const { starts, values } = forward ? row.forward : row.backward
    const end = starts[j - row.first + 1] ?? 0
    let product = 1
    let sum = 0
    for (let at = starts[j - row.first] ?? 0; at < end; at += 1) {
      product *= 1 + factor * (values[at] ?? 0)
      if (product > 1e200) {
        sum += Math.log(product)
        product = 1
      }
    }
    return product === 1 ? sum : sum + Math.log(product)
  }

  function add(row: PairRow | undefined, forward: boolean, j: number, count: number): number {
    if (row === undefined) return count
    const { starts, positions, values } = forward ? row.forward : row.backward
    const end = starts[j - row.first + 1] ?? 0
    let more = count
    for (let at = starts[j - row.first] ?? 0; at < end; at += 1) {
      const position = positions[at] ?? 0
      if (scratch[position] === 0) {
        touched[more] = position
        more += 1
      }
      scratch[position] = (scratch[position] ?? 0) + (values[at] ?? 0)
    }
    return more
  }

  function emptied(count: number, factor: number): number {
    let product = 1
    let sum = 0
    for (let k = 0; k < count; k += 1) {
      const position = touched[k] ?? 0
      product *= 1 + factor * (scratch[position] ?? 0)
      scratch[position] = 0
      if (product > 1e200) {
        sum += Math.log(product)
        product = 1
      }
    }
    return sum + Math.log(product)
  }

  function score(fromA: number, toA: number, fromB: number, toB: number): number {
    const inA = (a.offsets[toA] ?? 0) - (a.offsets[fromA] ?? 0)
    const inB = (b.offsets[toB] ?? 0) - (b.offsets[fromB] ?? 0)
    if (inA === 0 && inB === 0) return 0
    let sum = 0
    if (inA > 0 && inB > 0) {
      const factorB = (1 - free) / (free * (inA + 1))
      const factorA = (1 - free) / (free * (inB + 1))
      for (let j = fromB; j < toB; j += 1) {
        if (toA - fromA === 1) {
          sum += one(rows[fromA % mostSegments], true, j, factorB)
          continue
        }
        let count = 0
        for (let i = fromA; i < toA; i += 1) count = add(rows[i % mostSegments], true, j, count)
        if (count > 0) sum += emptied(count, factorB)
      }
      for (let i = fromA; i < toA; i += 1) {
        const row = rows[i % mostSegments]
        if (toB - fromB === 1) {
          sum += one(row, false, fromB, factorA)
          continue
        }
        let count = 0
        for (let j = fromB; j < toB; j += 1) count = add(row, false, j, count)
        if (count > 0) sum += emptied(count, factorA)
      }
    }
    return (weight * (sum + (inA + inB) * logFree)) / 2
  }

  return { enterRow, score }
}

/** Tokens of the language that each text is thought to have more: in a text of one sentence no word is common yet. */
const beyondText = 40

/** How many segments before and after one are near it. */
const nearby = 15

/**
 * One over the share of each token's type among the tokens of its text, and of those near by: what a passage is about says
 * less in it about which sentence belongs to which.
 */
function raritiesOf({ counts, types, offsets }: TokenTable): Float64Array {
  const all = types.length + counts.length / 2 + beyondText
  const rarities = new Float64Array(types.length)
  const near = new Int32Array(counts.length)
  const last = offsets.length - 1
  let entered = 0
  let left = 0
  for (let i = 0; i < last; i += 1) {
    const from = offsets[Math.max(0, i - nearby)] ?? 0
    const to = offsets[Math.min(last, i + nearby + 1)] ?? 0
    for (; entered < to; entered += 1) tally(near, types[entered] ?? 0, 1)
    for (; left < from; left += 1) tally(near, types[left] ?? 0, -1)
    for (let at = offsets[i] ?? 0; at < (offsets[i + 1] ?? 0); at += 1) {
      const type = types[at] ?? 0
      const usual = ((counts[type] ?? 0) + 0.5) / all
      const here = ((near[type] ?? 0) - 1 + beyondText * usual) / (to - from + beyondText)
      rarities[at] = 1 / ((1 - weights.near) * usual + weights.near * Math.max(usual / 2, here))
    }
  }
  return rarities
}

function tally(counts: Int32Array, type: number, more: number): void {
  counts[type] = (counts[type] ?? 0) + more
}

function longestOf(...tables: readonly TokenTable[]): number {
  let longest = 0
  for (const { offsets } of tables) {
    for (let i = 0; i + 1 < offsets.length; i += 1)
      longest = Math.max(longest, (offsets[i + 1] ?? 0) - (offsets[i] ?? 0))
  }
  return longest
}

function entries(): Entries {
  return {
    starts: new Int32Array(64),
    positions: new Int32Array(256),
    values: new Float64Array(256),
    length: 0,
  }
}

function begin(of: Entries, width: number): void {
  if (of.starts.length < width + 1) of.starts = new Int32Array(2 * width + 2)
  of.starts[0] = 0
  of.length = 0
}

function push(to: Entries, position: number, value: number): void {
  if (to.length === to.positions.length) {
    to.positions = grownInt(to.positions)
    to.values = grownFloat(to.values)
  }
  to.positions[to.length] = position
  to.values[to.length] = value
  to.length += 1
}

function grownInt(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

function grownFloat(array: Float64Array): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(array.length * 2)
  larger.set(array)
  return larger
}
