import type { Bead } from './bead.ts'
import { alignWithin } from './align-texts.ts'
import type { Corner } from './lattice/band.ts'
import { wallsAt } from './lattice/walls.ts'
import type { AlignOptions } from './options.ts'
import type { Segment } from './segment.ts'
import { sentencesIn } from './sentences.ts'

/** The sentences of one bead of paragraphs. */
export interface SentenceAlignment {
  /** The bead of paragraphs, as it was given. */
  readonly paragraphs: Bead
  /** Sentences of the first text's side, in offsets of the text that the paragraphs stand in. */
  readonly a: readonly Segment[]
  readonly b: readonly Segment[]
  /** Indices into `a` and `b` of this bead, from 0. */
  readonly beads: readonly Bead[]
  /** How likely each sentence is to have no counterpart, 0 to 1, over all ways to align them. */
  readonly alone: { readonly a: readonly number[]; readonly b: readonly number[] }
}

/**
 * Aligns the sentences inside beads of paragraphs: no bead of sentences reaches over the edge of one. What the words of
 * the whole text teach counts everywhere, so that a paragraph of two sentences is aligned as well as one of twenty.
 */
export function alignSentences(
  a: readonly Segment[],
  b: readonly Segment[],
  paragraphs: readonly Bead[],
  options: AlignOptions = {},
): SentenceAlignment[] {
  const groups = paragraphs.map((bead) => ({
    bead,
    a: bead.a.flatMap((i) => sentencesOf(a[i])),
    b: bead.b.flatMap((j) => sentencesOf(b[j])),
  }))
  const walls: Corner[] = [[0, 0]]
  for (const group of groups) {
    const [i, j] = walls.at(-1) ?? [0, 0]
    walls.push([i + group.a.length, j + group.b.length])
  }
  const { beads, alone } = alignWithin(
    groups.flatMap((group) => group.a),
    groups.flatMap((group) => group.b),
    options,
    walls,
  )
  const { roomsA, roomsB } = wallsAt(walls)
  const inRooms = Map.groupBy(beads, ({ a: [i], b: [j] }) => (i === undefined ? roomsB[j ?? 0] : roomsA[i]))
  return groups.map(({ bead, ...sides }, room) => {
    const [startA, startB] = walls[room] ?? [0, 0]
    const counted = (inRooms.get(room) ?? []).map((inside) => ({
      ...inside,
      a: inside.a.map((i) => i - startA),
      b: inside.b.map((j) => j - startB),
    }))
    const [endA, endB] = [startA + sides.a.length, startB + sides.b.length]
    return {
      paragraphs: bead,
      ...sides,
      beads: counted,
      alone: { a: shares(alone.a.subarray(startA, endA)), b: shares(alone.b.subarray(startB, endB)) },
    }
  })
}

/** Sums of rounded probabilities come out a little over 1. */
function shares(sums: Float64Array): number[] {
  return Array.from(sums, (sum) => Math.min(1, sum))
}

function sentencesOf(paragraph: Segment | undefined): Segment[] {
  if (paragraph === undefined) return []
  const { text, lang, start } = paragraph
  return sentencesIn(text, lang).map((span) => {
    const words = text.slice(span.start, span.end)
    const from = start + span.start + (words.length - words.trimStart().length)
    return { text: words.trim(), lang, start: from, end: from + words.trim().length }
  })
}
