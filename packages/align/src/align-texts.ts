import { languages } from '@diglot/core'
import { mirrored, type Bead } from './bead.ts'
import { withEmptySegments } from './empty-segments.ts'
import { evidenceOf } from './evidence.ts'
import { bandAround, rowsAtEdge, type Band, type Corner } from './lattice/band.ts'
import { beadsAlong, pathAlong } from './lattice/beads-along.ts'
import { bestPath } from './lattice/best-path.ts'
import { likelyBeads, type LikelyBeads } from './lattice/likely-beads.ts'
import { gapsOf, skeleton } from './lattice/skeleton.ts'
import { insideRooms, throughWalls, wallsAt, type Walls } from './lattice/walls.ts'
import { lengthOf } from './length.ts'
import { modelOf, type Known } from './model.ts'
import type { AlignOptions } from './options.ts'
import type { Segment } from './segment.ts'
import { learnLinks } from './translation/learn-links.ts'
import { linksOf } from './translation/links.ts'
import { mixLinks } from './translation/mix-links.ts'
import { weights } from './weights.ts'

/**
 * Aligns the segments of two texts, in either order of languages or in one language. The beads cover both texts in
 * order, every segment once; texts swapped give the same beads mirrored.
 */
export function alignTexts(a: readonly Segment[], b: readonly Segment[], options: AlignOptions = {}): Bead[] {
  const [inA, inB] = [worded(a), worded(b)]
  const { beads } = alignWithin(inA.segments, inB.segments, options)
  return withEmptySegments(beads, { kept: inA.kept, all: a.length }, { kept: inB.kept, all: b.length })
}

/** The same for segments with words, through the walls if there are any, with how likely each is to stand alone. */
export function alignWithin(
  a: readonly Segment[],
  b: readonly Segment[],
  options: AlignOptions,
  walls: readonly Corner[] = [
    [0, 0],
    [a.length, b.length],
  ],
): LikelyBeads {
  if (isInOrder(a, b)) return alignWorded(a, b, options, wallsAt(walls))
  const { beads, alone } = alignWorded(b, a, options, wallsAt(walls.map(([i, j]) => [j, i])))
  return { beads: beads.map(mirrored), alone: { a: alone.b, b: alone.a } }
}

function worded(segments: readonly Segment[]): { segments: readonly Segment[]; kept: readonly number[] } {
  const kept = segments.flatMap(({ text }, i) => (text.trim() === '' ? [] : [i]))
  return { kept, segments: segments.filter(({ text }) => text.trim() !== '') }
}

/** Sums of rounded numbers depend on their order, so that each pair of texts is always taken in the same one. */
function isInOrder(a: readonly Segment[], b: readonly Segment[]): boolean {
  const orderOf = (segments: readonly Segment[]) => languages.indexOf(segments[0]?.lang ?? 'en')
  if (orderOf(a) !== orderOf(b)) return orderOf(a) < orderOf(b)
  if (a.length !== b.length) return a.length < b.length
  const differing = a.findIndex(({ text }, i) => text !== b[i]?.text)
  return (a[differing]?.text ?? '') <= (b[differing]?.text ?? '')
}

/** How many segments about the skeleton the first pass searches, and how many more per square root of its gap. */
const around = { skeleton: 15, gap: 2 }

/** How many segments about the first path the second pass searches; the wider when the narrower is too narrow. */
const aroundPath = { narrow: 12, wide: 48 }

/** How often words are learned from the beads so far: the second time from the sure ones. */
const rounds = 2

/**
 * Lengths, anchors and known words find a first path; then, twice, the words are learned that translate each other in the
 * beads so far, and with them the likeliest beads are found near the path.
 */
function alignWorded(
  a: readonly Segment[],
  b: readonly Segment[],
  options: AlignOptions,
  walls: Walls,
): LikelyBeads {
  let found: LikelyBeads = {
    beads: [],
    alone: { a: new Float64Array(a.length), b: new Float64Array(b.length) },
  }
  if (a.length === 0 && b.length === 0) return found
  const evidence = evidenceOf(a, b, options)
  const { words, anchors, known, entries } = evidence
  const lengths = { a: a.map(lengthOf), b: b.map(lengthOf) }
  const corners = throughWalls(skeleton([anchors, words], a.length, b.length), walls)
  const gaps = gapsOf(corners)
  const coarse = insideRooms(
    bandAround(corners, (i) => around.skeleton + around.gap * Math.sqrt(gaps[i] ?? 0)),
    walls,
  )
  const knownLinks = linksOf(known, words.a.counts.length)
  const dictionary = entries && linksOf(entries.links, entries.a.counts.length)
  const texts = { evidence, lengths, walls }
  const before: Known = { ...texts, links: knownLinks, entryLinks: dictionary, beads: [] }
  found = { ...found, beads: beadsAlong(bestPath(modelOf(before, coarse, options), coarse)) }
  for (let round = 0; round < rounds; round += 1) {
    const { beads } = found
    const links = mixLinks(knownLinks, learnLinks(words.a, words.b, beads), weights.learned.words)
    const entryLinks =
      entries &&
      dictionary &&
      mixLinks(dictionary, learnLinks(entries.a, entries.b, beads), weights.learned.entries)
    found = refined({ ...texts, links, entryLinks, beads }, b.length, options)
  }
  return found
}

/** Searches near the path so far, and again more widely about the rows where that was too narrow. */
function refined(known: Known, m: number, options: AlignOptions): LikelyBeads {
  const { narrow, wide } = aroundPath
  const path = pathAlong(known.beads)
  const band = bandAround(path, () => narrow)
  const found = likelyIn(known, band, options)
  const edges = rowsAtEdge(pathAlong(found.beads), band, m)
  if (edges.length === 0) return found
  const widened = new Uint8Array(known.lengths.a.length + 1)
  for (const row of edges) widened.fill(1, Math.max(0, row - wide), row + wide + 1)
  return likelyIn(
    known,
    bandAround(path, (row) => (widened[row] === 1 ? wide : narrow)),
    options,
  )
}

function likelyIn(known: Known, band: Band, options: AlignOptions): LikelyBeads {
  const inside = insideRooms(band, known.walls)
  return likelyBeads(modelOf(known, inside, options), inside)
}
