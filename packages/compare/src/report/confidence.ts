import type { Pair } from '../model.ts'

/** Bands of confidence, the surest first, by their lower edge. */
export const confidenceBands = [0.9, 0.7, 0.5, 0] as const

export type ConfidenceBand = (typeof confidenceBands)[number]

export function bandOf({ confidence }: Pair): ConfidenceBand {
  return confidenceBands.find((from) => confidence >= from) ?? 0
}

/** "0.7–0.9"; "≥ 0.9" for the surest. */
export function bandName(band: ConfidenceBand): string {
  const above = confidenceBands[confidenceBands.indexOf(band) - 1]
  return above === undefined ? `≥ ${band}` : `${band}–${above}`
}

/** Whether nothing was estimated: ids or lines say what belongs together. */
export function isGiven(pairs: readonly Pair[]): boolean {
  return pairs.every(({ confidence }) => confidence === 1)
}
