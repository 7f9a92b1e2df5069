import type { Bead } from '../bead.ts'
import type { TokenTable } from '../tokens/token-table.ts'
import type { Links } from './links.ts'

/** Rounds of expectation maximization: the same for every text, so that the same texts give the same beads. */
const rounds = 5

/** What a word may be left to that stands behind none of the other text's. */
const unexplained = 1e-3

/** Added to the count of every type, so that one seen twice is not believed as much as one seen often. */
const smoothing = 0.5

/** Words that stand together once only may do so by chance; leaving them out keeps memory small. */
const leastTogether = 2

/** The likeliest links of a word are enough: with all of them time would grow faster than the texts. */
const mostLinks = 48

/** Beads less sure than this teach nothing. */
const leastSure = 0.5

/** Less likely links say nothing. */
const leastLikely = 5e-3

/** The types in each bead's segments of one text, once each: a bag per bead. */
interface Bags {
  readonly offsets: Int32Array
  readonly types: Int32Array
  readonly counts: Float32Array
}

/** Pairs of types that stand in the same bead: type a of the first text with `targets[offsets[a]]` and so on. */
interface Together {
  readonly offsets: Int32Array
  readonly targets: Int32Array
}

/**
 * Learns which words translate which from the beads found so far: IBM Model 1 (Brown et al. 1993), trained by
 * expectation maximization in both directions, always as many rounds. Words of one bead only teach nothing, and a bead
 * teaches as much as it is sure, so that a wrong one does not confirm itself.
 */
export function learnLinks(a: TokenTable, b: TokenTable, beads: readonly Bead[]): Links {
  const pairs = beads.filter(
    ({ a: inA, b: inB, confidence }) => inA.length > 0 && inB.length > 0 && confidence > leastSure,
  )
  const shares = pairs.map(({ confidence }) => confidence ** 2)
  const bagsA = bagsOf(
    a,
    pairs.map((bead) => bead.a),
    shares,
  )
  const bagsB = bagsOf(
    b,
    pairs.map((bead) => bead.b),
    shares,
  )
  const beadsOf = beadsByType(bagsA, a.counts.length)
  const together = typesTogether(beadsOf, bagsB, a.counts.length, b.counts.length)
  const forward = trainForward(together, beadsOf, bagsA, bagsB, b.counts.length)
  const backward = trainBackward(together, beadsOf, bagsB, b.counts.length)
  return likelyLinks(together, forward, backward)
}

/** The bags of the beads' segments; types that are in one bag only teach nothing and are left out. */
function bagsOf(
  { offsets, types, counts: all }: TokenTable,
  sides: readonly (readonly number[])[],
  shares: readonly number[],
): Bags {
  const tokens = sides.reduce(
    (sum, segments) =>
      segments.reduce((size, one) => size + (offsets[one + 1] ?? 0) - (offsets[one] ?? 0), sum),
    0,
  )
  const inBags = new Int32Array(all.length)
  const slotOf = new Int32Array(all.length).fill(-1)
  const bagTypes = new Int32Array(tokens)
  const bagCounts = new Float32Array(tokens)
  const ends = new Int32Array(sides.length)
  let end = 0
  for (const [bag, segments] of sides.entries()) {
    const start = end
    for (const segment of segments) {
      for (let at = offsets[segment] ?? 0; at < (offsets[segment + 1] ?? 0); at += 1) {
        const type = types[at] ?? 0
        const known = slotOf[type] ?? -1
        const slot = known >= start ? known : end
        if (slot === end) {
          bagTypes[end] = type
          slotOf[type] = end
          inBags[type] = (inBags[type] ?? 0) + 1
          end += 1
        }
        bagCounts[slot] = (bagCounts[slot] ?? 0) + 1
      }
    }
    ends[bag] = end
  }
  const starts = new Int32Array(sides.length + 1)
  let kept = 0
  for (let bag = 0, slot = 0; bag < sides.length; bag += 1) {
    for (; slot < (ends[bag] ?? 0); slot += 1) {
      const type = bagTypes[slot] ?? 0
      if ((inBags[type] ?? 0) < 2) continue
      bagTypes[kept] = type
      bagCounts[kept] = (bagCounts[slot] ?? 0) * (shares[bag] ?? 0)
      kept += 1
    }
    starts[bag + 1] = kept
  }
  return { offsets: starts, types: bagTypes.slice(0, kept), counts: bagCounts.slice(0, kept) }
}

interface BeadsByType {
  readonly offsets: Int32Array
  readonly beads: Int32Array
  readonly counts: Float32Array
}

function beadsByType({ offsets, types, counts }: Bags, size: number): BeadsByType {
  const starts = new Int32Array(size + 1)
  for (const type of types) starts[type + 1] = (starts[type + 1] ?? 0) + 1
  for (let type = 0; type < size; type += 1) starts[type + 1] = (starts[type + 1] ?? 0) + (starts[type] ?? 0)
  const next = starts.slice()
  const beads = new Int32Array(types.length)
  const inBead = new Float32Array(types.length)
  for (let bead = 0; bead + 1 < offsets.length; bead += 1) {
    for (let at = offsets[bead] ?? 0; at < (offsets[bead + 1] ?? 0); at += 1) {
      const type = types[at] ?? 0
      const to = next[type] ?? 0
      next[type] = to + 1
      beads[to] = bead
      inBead[to] = counts[at] ?? 0
    }
  }
  return { offsets: starts, beads, counts: inBead }
}

function typesTogether(beadsOf: BeadsByType, bags: Bags, sources: number, size: number): Together {
  const seen = new Uint8Array(size)
  const offsets = new Int32Array(sources + 1)
  let targets = new Int32Array(1024)
  let end = 0
  for (let source = 0; source < sources; source += 1) {
    const start = end
    for (let i = beadsOf.offsets[source] ?? 0; i < (beadsOf.offsets[source + 1] ?? 0); i += 1) {
      const bead = beadsOf.beads[i] ?? 0
      for (let at = bags.offsets[bead] ?? 0; at < (bags.offsets[bead + 1] ?? 0); at += 1) {
        const target = bags.types[at] ?? 0
        if (seen[target] === 0) {
          if (end === targets.length) targets = grown(targets)
          targets[end] = target
          end += 1
        }
        seen[target] = Math.min(255, (seen[target] ?? 0) + 1)
      }
    }
    let kept = start
    for (let slot = start; slot < end; slot += 1) {
      const target = targets[slot] ?? 0
      if ((seen[target] ?? 0) >= leastTogether) {
        targets[kept] = target
        kept += 1
      }
      seen[target] = 0
    }
    end = kept
    offsets[source + 1] = end
  }
  return { offsets, targets: targets.slice(0, end) }
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}

/** t(target | source): how often the source stands behind a target, of all it stands behind. */
function trainForward(
  { offsets, targets }: Together,
  beadsOf: BeadsByType,
  bagsA: Bags,
  bagsB: Bags,
  size: number,
): Float32Array {
  let t = new Float32Array(targets.length).fill(1)
  const slotOf = new Int32Array(size).fill(-1)
  const sources = offsets.length - 1
  for (let round = 0; round < rounds; round += 1) {
    const behind = new Float32Array(bagsB.types.length).fill(round === 0 ? 1 : unexplained)
    const expected = new Float32Array(targets.length)
    for (const share of [false, true]) {
      for (let source = 0; source < sources; source += 1) {
        const from = offsets[source] ?? 0
        const to = offsets[source + 1] ?? 0
        if (from === to) continue
        for (let slot = from; slot < to; slot += 1) slotOf[targets[slot] ?? 0] = slot
        for (let i = beadsOf.offsets[source] ?? 0; i < (beadsOf.offsets[source + 1] ?? 0); i += 1) {
          const bead = beadsOf.beads[i] ?? 0
          const count = beadsOf.counts[i] ?? 0
          for (let at = bagsB.offsets[bead] ?? 0; at < (bagsB.offsets[bead + 1] ?? 0); at += 1) {
            const slot = slotOf[bagsB.types[at] ?? 0] ?? -1
            if (slot < 0) continue
            const weight = count * (t[slot] ?? 0)
            if (share) {
              expected[slot] = (expected[slot] ?? 0) + ((bagsB.counts[at] ?? 0) * weight) / (behind[at] ?? 1)
            } else {
              behind[at] = (behind[at] ?? 0) + weight
            }
          }
        }
        for (let slot = from; slot < to; slot += 1) slotOf[targets[slot] ?? 0] = -1
      }
    }
    for (let source = 0; source < sources; source += 1)
      normalize(expected, offsets[source] ?? 0, offsets[source + 1] ?? 0)
    t = expected
  }
  return t
}

function normalize(expected: Float32Array, from: number, to: number): void {
  let sum = smoothing
  for (let slot = from; slot < to; slot += 1) sum += expected[slot] ?? 0
  for (let slot = from; slot < to; slot += 1) expected[slot] = (expected[slot] ?? 0) / sum
}

/** t(source | target) in the slots of the forward direction, so that both stand side by side. */
function trainBackward(
  { offsets, targets }: Together,
  beadsOf: BeadsByType,
  bagsB: Bags,
  size: number,
): Float32Array {
  let t = new Float32Array(targets.length).fill(1)
  const slotOf = new Int32Array(size).fill(-1)
  for (let round = 0; round < rounds; round += 1) {
    const expected = new Float32Array(targets.length)
    const sums = new Float64Array(size).fill(smoothing)
    for (let source = 0; source + 1 < offsets.length; source += 1) {
      const from = offsets[source] ?? 0
      const to = offsets[source + 1] ?? 0
      if (from === to) continue
      for (let slot = from; slot < to; slot += 1) slotOf[targets[slot] ?? 0] = slot
      for (let i = beadsOf.offsets[source] ?? 0; i < (beadsOf.offsets[source + 1] ?? 0); i += 1) {
        const bead = beadsOf.beads[i] ?? 0
        let behind = round === 0 ? 1 : unexplained
        for (let at = bagsB.offsets[bead] ?? 0; at < (bagsB.offsets[bead + 1] ?? 0); at += 1) {
          const slot = slotOf[bagsB.types[at] ?? 0] ?? -1
          if (slot >= 0) behind += (bagsB.counts[at] ?? 0) * (t[slot] ?? 0)
        }
        for (let at = bagsB.offsets[bead] ?? 0; at < (bagsB.offsets[bead + 1] ?? 0); at += 1) {
          const slot = slotOf[bagsB.types[at] ?? 0] ?? -1
          if (slot < 0) continue
          const share = ((beadsOf.counts[i] ?? 0) * (bagsB.counts[at] ?? 0) * (t[slot] ?? 0)) / behind
          expected[slot] = (expected[slot] ?? 0) + share
          sums[targets[slot] ?? 0] = (sums[targets[slot] ?? 0] ?? 0) + share
        }
      }
      for (let slot = from; slot < to; slot += 1) slotOf[targets[slot] ?? 0] = -1
    }
    for (let slot = 0; slot < targets.length; slot += 1) {
      expected[slot] = (expected[slot] ?? 0) / (sums[targets[slot] ?? 0] ?? 1)
    }
    t = expected
  }
  return t
}

function likelyLinks({ offsets, targets }: Together, forward: Float32Array, backward: Float32Array): Links {
  const strength = (slot: number) => (forward[slot] ?? 0) + (backward[slot] ?? 0)
  const starts = new Int32Array(offsets.length)
  const kept = new Int32Array(targets.length)
  let end = 0
  for (let source = 0; source + 1 < offsets.length; source += 1) {
    const likely: number[] = []
    for (let slot = offsets[source] ?? 0; slot < (offsets[source + 1] ?? 0); slot += 1) {
      if (strength(slot) >= leastLikely) likely.push(slot)
    }
    if (likely.length > mostLinks) likely.sort((one, two) => strength(two) - strength(one) || one - two)
    for (const slot of likely.slice(0, mostLinks)) {
      kept[end] = slot
      end += 1
    }
    starts[source + 1] = end
  }
  const slots = kept.subarray(0, end)
  return {
    offsets: starts,
    targets: Int32Array.from(slots, (slot) => targets[slot] ?? 0),
    forward: Float32Array.from(slots, (slot) => forward[slot] ?? 0),
    backward: Float32Array.from(slots, (slot) => backward[slot] ?? 0),
  }
}
