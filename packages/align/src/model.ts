import type { Bead } from './bead.ts'
import type { Evidence, Sides } from './evidence.ts'
import type { Band } from './lattice/band.ts'
import { beadTypes } from './lattice/bead-types.ts'
import { channelScorer, type Channel } from './lattice/channel.ts'
import type { Model } from './lattice/scores.ts'
import type { Walls } from './lattice/walls.ts'
import type { AlignOptions } from './options.ts'
import { onlyTypes } from './tokens/token-table.ts'
import { weights } from './weights.ts'
import { eachLink, identityLinks, linksOf, type Links } from './translation/links.ts'

/** What is known before a pass: the lengths of all segments, the words linked so far and the beads of the pass before. */
export interface Known {
  readonly evidence: Evidence
  readonly lengths: { readonly a: readonly number[]; readonly b: readonly number[] }
  readonly walls: Walls
  readonly links: Links
  /** Of the words of a dictionary, if there is one. */
  readonly entryLinks: Links | undefined
  readonly beads: readonly Bead[]
}

/** How many beads of an average text the priors weigh as much as: few beads of this text say little about it. */
const priorStrength = 50

/**
 * What standing alone costs; how much of what its tokens would cost in a bead where they have no counterpart; and what it
 * costs to join segments of one text, or of both: paragraphs have so many words in common that joining them often gains.
 * In a run that stands alone each segment costs `run`.
 */
const omissions: Readonly<Record<'possible' | 'unlikely', Costs>> = {
  possible: { cost: weights.alone.possible, charge: 0, joined: 0, many: 0, run: 3 },
  unlikely: { cost: weights.alone.unlikely, charge: 1, joined: 4, many: 12, run: 4 },
}

/** Letters of a text of usual ratio that each pair is thought to have more: a short one says little about its ratio. */
const usualText = 1000

/** Further from the usual ratio than this, one of the texts holds more than the other. */
const usualRatios = [0.6, 1.7] as const

/** Beads of two sides from which the ratio of the lengths is taken; with fewer the whole texts tell it. */
const enoughBeads = 10

/** Segments on the diagonal, in shares of one, from which on texts of as many segments are parallel. */
const mostlyParallel = 0.75

/** The length of a translation varies by this per letter (Gale and Church 1993 measured 6.8 between European languages), as far as few beads tell. */
const usualVariance = { variance: 12, beads: 50 }

export function modelOf(known: Known, band: Band, options: AlignOptions): Model {
  const { evidence, lengths, walls, links, entryLinks, beads } = known
  const same = linksOf(
    identityLinks(evidence.anchors.a, evidence.anchors.b),
    evidence.anchors.a.counts.length,
  )
  const channels: Channel[] = [
    { ...weights.words, ...linkedOnly(evidence.words, links), links },
    ...(evidence.entries && entryLinks
      ? [{ ...weights.entries, ...linkedOnly(evidence.entries, entryLinks), links: entryLinks }]
      : []),
    { ...weights.anchors, ...linkedOnly(evidence.anchors, same), links: same },
  ]
  const stretch = Math.sqrt(ratioOf(known))
  const costs = costsOf(known, options)
  return {
    lengthsA: runningSums(lengths.a.map((length) => length * stretch)),
    lengthsB: runningSums(lengths.b.map((length) => length / stretch)),
    logPriors: logPriorsOf(beads, costs),
    channels: channels.map((channel) => channelScorer(channel, band)),
    aloneA: runningSums(lengths.a.map((_, i) => aloneCost(channels, 'a', i, costs))),
    aloneB: runningSums(lengths.b.map((_, j) => aloneCost(channels, 'b', j, costs))),
    labelsA: evidence.labels.a,
    labelsB: evidence.labels.b,
    headingsA: runningSums(evidence.headings.a),
    headingsB: runningSums(evidence.headings.b),
    runStep: costs.run,
    walls,
    variance: varianceOf(known, stretch),
  }
}

/** Tokens that cannot have a counterpart say nothing about where a segment belongs. */
function linkedOnly({ a, b }: Sides, links: Links): Sides {
  const inA = new Set<number>()
  const inB = new Set<number>()
  eachLink(links, ({ source, target }) => {
    inA.add(source)
    inB.add(target)
  })
  return { a: onlyTypes(a, inA), b: onlyTypes(b, inB) }
}

function aloneCost(
  channels: readonly Channel[],
  side: 'a' | 'b',
  segment: number,
  { cost, charge }: { readonly cost: number; readonly charge: number },
): number {
  const ofTokens = channels.map((channel) => {
    const { offsets } = channel[side]
    const tokens = (offsets[segment + 1] ?? 0) - (offsets[segment] ?? 0)
    return (channel.weight * tokens * Math.log(channel.free)) / 2
  })
  return charge * ofTokens.reduce((sum, score) => sum + score, 0) - cost
}

/** How often each bead type stands in this text, as far as its beads tell; what is left out at a stretch counts once. */
function logPriorsOf(beads: readonly Bead[], costs: Costs): Float64Array {
  const counts = new Map<string, number>()
  let before = ''
  for (const { a, b } of beads) {
    const type = `${a.length}-${b.length}`
    const goesOn = type === before && (a.length === 0 || b.length === 0)
    before = type
    if (goesOn) continue
    counts.set(type, (counts.get(type) ?? 0) + 1)
  }
  return Float64Array.from(beadTypes, ({ a, b, prior }) => {
    const count = (counts.get(`${a}-${b}`) ?? 0) + priorStrength * prior
    return Math.log(count / (beads.length + priorStrength)) - joiningCost(a, b, costs)
  })
}

interface Costs {
  readonly cost: number
  readonly charge: number
  readonly joined: number
  readonly many: number
  readonly run: number
}

function joiningCost(a: number, b: number, { joined, many }: Costs): number {
  if (a === 0 || b === 0 || a + b === 2) return 0
  return a > 1 && b > 1 ? many : joined
}

/** The length of the second text per letter of the first, in what was joined so far. */
function ratioOf({ lengths: { a, b }, beads }: Known): number {
  const joined = beads.filter((bead) => bead.a.length > 0 && bead.b.length > 0)
  const ofA = joined.length < enoughBeads ? a : joined.flatMap((bead) => bead.a.map((i) => a[i] ?? 0))
  const ofB = joined.length < enoughBeads ? b : joined.flatMap((bead) => bead.b.map((j) => b[j] ?? 0))
  const ratio = (sumOf(ofB) + usualText) / (sumOf(ofA) + usualText)
  return Math.min(usualRatios[1], Math.max(usualRatios[0], ratio))
}

/** The variance of the lengths of the beads so far; one in twenty may be wrong, or no translation at all. */
function varianceOf({ lengths: { a, b }, beads }: Known, stretch: number): number {
  const variances = beads.flatMap((bead) => {
    const [i, j] = [bead.a[0], bead.b[0]]
    if (i === undefined || j === undefined || bead.a.length + bead.b.length > 2) return []
    const [inA, inB] = [(a[i] ?? 0) * stretch, (b[j] ?? 0) / stretch]
    return [(inA - inB) ** 2 / ((inA + inB) / 2)]
  })
  const kept = variances.toSorted((one, two) => one - two).slice(0, Math.ceil(variances.length * 0.95))
  const { variance, beads: usual } = usualVariance
  return (1.5 * sumOf(kept) + usual * variance) / (kept.length + usual)
}

/** Texts of as many segments are often parallel, line by line: once their beads say so, little else is believed of them. */
function costsOf(known: Known, { omissions: said }: AlignOptions): Costs {
  const parallel = parallelOf(known)
  const usual = omissions[said ?? (parallel === 'surely' ? 'unlikely' : 'possible')]
  const more = parallel === 'no' ? 0 : weights.parallel[parallel]
  return { ...usual, cost: usual.cost + more, joined: usual.joined + more, many: usual.many + more }
}

function parallelOf({ lengths: { a, b }, beads }: Known): 'no' | 'perhaps' | 'surely' {
  if (a.length !== b.length) return 'no'
  if (beads.length === 0) return 'perhaps'
  const diagonal = beads.filter(
    ({ a: [i, more], b: [j, alsoMore] }) => i === j && more === alsoMore && more === undefined,
  )
  return diagonal.length >= mostlyParallel * a.length ? 'surely' : 'no'
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}

function runningSums(values: readonly number[]): Float64Array {
  const sums = new Float64Array(values.length + 1)
  values.forEach((value, i) => (sums[i + 1] = (sums[i] ?? 0) + value))
  return sums
}
