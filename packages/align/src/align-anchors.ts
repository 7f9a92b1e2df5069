import type { Alignment, Lang } from '@diglot/core'
import type { Bead } from './bead.ts'

/** The blocks of an edition in order, by the ids that they share with the other language. */
export interface AnchoredText {
  readonly lang: Lang
  readonly ids: readonly string[]
}

/**
 * Aligns two editions of one document: a block answers to the block of the same id, or as the exceptions of the document
 * say (`Document.alignment`). Nothing is guessed, so that every confidence is 1.
 *
 * Beads cover both texts, every block once. They stand in the order of the first text, what the second adds after the
 * block that it follows; beads may cross where editions order their blocks differently.
 */
export function alignAnchors(
  a: AnchoredText,
  b: AnchoredText,
  exceptions: readonly Alignment[] = [],
): Bead[] {
  const [placeInA, placeInB] = [placesOf(a.ids), placesOf(b.ids)]
  const joined = exceptions.map((exception) => ({
    a: indicesOf(exception[a.lang], placeInA),
    b: indicesOf(exception[b.lang], placeInB),
  }))
  const excepted = {
    a: new Map(joined.flatMap((bead) => bead.a.map((i) => [i, bead] as const))),
    b: new Map(joined.flatMap((bead) => bead.b.map((j) => [j, bead] as const))),
  }
  const ofA = a.ids.map((id, i) => {
    const answer = placeInB.get(id)
    const alone = answer === undefined || excepted.b.has(answer)
    return excepted.a.get(i) ?? { a: [i], b: alone ? [] : [answer] }
  })
  const ofB = b.ids.map((id, j) => {
    const answer = placeInA.get(id)
    const alone = answer === undefined || excepted.a.has(answer)
    return excepted.b.get(j) ?? (alone ? { a: [], b: [j] } : ofA[answer])
  })
  return inOrder(ofA, ofB)
}

type Sides = Pick<Bead, 'a' | 'b'>

/** Every bead once: those of the first text, each with what the second adds after it. */
function inOrder(ofA: readonly Sides[], ofB: readonly (Sides | undefined)[]): Bead[] {
  const beads: Bead[] = []
  const seen = new Set<Sides>()
  const put = (sides: Sides) => {
    if (seen.has(sides)) return
    seen.add(sides)
    beads.push({ ...sides, confidence: 1 })
    for (const j of sides.b) addedFrom(j + 1)
  }
  const addedFrom = (start: number) => {
    for (let j = start; ofB[j]?.a.length === 0; j += 1) put(ofB[j] ?? { a: [], b: [] })
  }
  addedFrom(0)
  for (const sides of ofA) put(sides)
  return beads
}

function placesOf(ids: readonly string[]): Map<string, number> {
  return new Map(ids.map((id, place) => [id, place]))
}

function indicesOf(ids: readonly string[], places: ReadonlyMap<string, number>): number[] {
  return ids
    .flatMap((id) => {
      const place = places.get(id)
      return place === undefined ? [] : [place]
    })
    .toSorted((one, two) => one - two)
}
