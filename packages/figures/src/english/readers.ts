import { matchAt } from '../match-at.ts'
import type { FigureLanguage } from '../read-figures.ts'
import { dateAt } from './dates.ts'
import { identifierAt } from './identifiers.ts'
import { ordinalAt } from './ordinals.ts'
import { periodAt } from './periods.ts'
import { quantityAt } from './quantities.ts'
import { plainSigns } from './signs.ts'

const word = /[\p{L}\p{M}'’]+|\d+(?:[.,]\d+)*/uy

export const english: FigureLanguage = {
  plain: plainSigns,
  readers: [periodAt, dateAt, ordinalAt, identifierAt, quantityAt],
  /** To the next word: figures start where words start. */
  step: (text, at) => at + (matchAt(word, text, at)?.[0].length ?? 1),
}
