import type { Check } from '../check.ts'
import { acronyms } from './acronyms.ts'
import { currencies } from './currencies.ts'
import { dates } from './dates.ts'
import { figures } from './figures.ts'
import { hedges } from './hedges.ts'
import { impossibleDates } from './impossible-dates.ts'
import { names } from './names.ts'
import { omissions } from './omissions.ts'
import { ordinals } from './ordinals.ts'
import { personsDeployments } from './persons-deployments.ts'
import { ranges } from './ranges.ts'
import { sectionNumbers } from './section-numbers.ts'
import { terms } from './terms.ts'
import { units } from './units.ts'

/** Every check, in the order in which reports list them. */
export const checks: readonly Check[] = [
  figures,
  ranges,
  units,
  currencies,
  personsDeployments,
  hedges,
  dates,
  impossibleDates,
  ordinals,
  sectionNumbers,
  names,
  terms,
  acronyms,
  omissions,
]
