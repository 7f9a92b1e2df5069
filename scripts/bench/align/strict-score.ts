import type { Bead } from '@diglot/align'
import type { GoldBead } from './gold.ts'

/**
 * Counts of strict scoring, as in vecalign's `score.py`: a bead is right when it is exactly a gold bead. Precision counts
 * what was left out or added like any other bead, recall does not.
 */
export interface StrictScore {
  readonly right: number
  readonly found: number
  readonly recalled: number
  readonly expected: number
}

export function strictScore(gold: readonly GoldBead[], beads: readonly Bead[]): StrictScore {
  const inGold = new Set(gold.map(([en, zh]) => keyOf(en, zh)))
  const inBeads = new Set(beads.map(({ a, b }) => keyOf(a, b)))
  const twoSided = gold.filter(([en, zh]) => en.length > 0 && zh.length > 0)
  return {
    right: beads.filter(({ a, b }) => inGold.has(keyOf(a, b))).length,
    found: beads.length,
    recalled: twoSided.filter(([en, zh]) => inBeads.has(keyOf(en, zh))).length,
    expected: twoSided.length,
  }
}

function keyOf(en: readonly number[], zh: readonly number[]): string {
  return `${en.join(',')}:${zh.join(',')}`
}

/** F1 of several texts taken together. */
export function pooledF1(scores: readonly StrictScore[]): number {
  const sum = (of: (score: StrictScore) => number) => scores.reduce((total, score) => total + of(score), 0)
  const precision = sum(({ right }) => right) / sum(({ found }) => found)
  const recall = sum(({ recalled }) => recalled) / sum(({ expected }) => expected)
  return (2 * precision * recall) / (precision + recall)
}
