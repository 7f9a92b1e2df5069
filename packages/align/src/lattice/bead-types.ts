/** How many segments of each text a bead joins or a run leaves out, and how often such beads stand in translated text, in shares of one. */
export interface BeadType {
  readonly a: number
  readonly b: number
  readonly prior: number
}

/** The most segments of one text in a bead. */
export const mostSegments = 6

const counts: readonly (readonly [more: number, fewer: number, prior: number])[] = [
  [1, 0, 0.01],
  [1, 1, 0.8],
  [2, 1, 0.055],
  [2, 2, 0.01],
  [3, 1, 0.01],
  [4, 1, 0.002],
  [3, 2, 0.0035],
  [5, 1, 0.0004],
  [3, 3, 0.001],
  [6, 1, 0.0001],
]

/** Runs of segments that stand alone: what is left out at length, an annex or a page, is left out once. */
const runs: readonly (readonly [more: number, fewer: number, prior: number])[] = [
  [8, 0, 0.001],
  [32, 0, 0.001],
]

/** Neither text is the better one: 1-2 is as likely as 2-1. */
export const beadTypes: readonly BeadType[] = [...counts, ...runs].flatMap(([a, b, prior]) =>
  a === b
    ? [{ a, b, prior }]
    : [
        { a, b, prior },
        { a: b, b: a, prior },
      ],
)
