import { matchAt } from '../match-at.ts'
import type { FigureLanguage } from '../read-figures.ts'
import { dateAt, periodAt } from './dates.ts'
import { identifierAt } from './identifiers.ts'
import { runEnd } from './numerals.ts'
import { ordinalAt } from './ordinals.ts'
import { quantityAt } from './quantities.ts'
import { plainSigns } from './signs.ts'

const digits = /\d+/y

export const chinese: FigureLanguage = {
  plain: plainSigns,
  readers: [periodAt, dateAt, identifierAt, ordinalAt, quantityAt],
  /** By characters, as nothing separates words; a run of numerals that says nothing is passed at once. */
  step: (text, at) => Math.max(at + (matchAt(digits, text, at)?.[0].length ?? 1), runEnd(text, at)),
}
