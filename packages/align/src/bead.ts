/** Segments of two texts that say the same. */
export interface Bead {
  /** Indices into the segments of the first text, from 0, ascending and adjacent; empty when the second text adds. */
  readonly a: readonly number[]
  /** Indices into the segments of the second text. */
  readonly b: readonly number[]
  /** 0 to 1: how likely it is that exactly these segments belong together. */
  readonly confidence: number
}

/** The same bead seen from the other text. */
export function mirrored({ a, b, confidence }: Bead): Bead {
  return { a: b, b: a, confidence }
}
