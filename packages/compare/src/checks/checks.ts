import type { Check } from '../check.ts'
import { acronyms } from './acronyms.ts'
import { brackets } from './brackets.ts'
import { consistency } from './consistency.ts'
import { currencies } from './currencies.ts'
import { dates } from './dates.ts'
import { doubledSentences } from './doubled-sentences.ts'
import { doubledWords } from './doubled-words.ts'
import { endPunctuation } from './end-punctuation.ts'
import { exchangedFigures } from './exchanged-figures.ts'
import { figures } from './figures.ts'
import { hedges } from './hedges.ts'
import { impossibleDates } from './impossible-dates.ts'
import { lists } from './lists.ts'
import { names } from './names.ts'
import { negation } from './negation.ts'
import { notions } from './notions.ts'
import { omissions } from './omissions.ts'
import { openLists } from './open-lists.ts'
import { ordinals } from './ordinals.ts'
import { personsDeployments } from './persons-deployments.ts'
import { punctuationWidth } from './punctuation-width.ts'
import { ranges } from './ranges.ts'
import { sectionNumbers } from './section-numbers.ts'
import { spaces } from './spaces.ts'
import { terms } from './terms.ts'
import { units } from './units.ts'
import { untranslated } from './untranslated.ts'

/** Every check, in the order in which reports list them; the cosmetic ones last. */
export const checks: readonly Check[] = [
  figures,
  exchangedFigures,
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
  lists,
  openLists,
  notions,
  omissions,
  doubledSentences,
  untranslated,
  negation,
  doubledWords,
  brackets,
  consistency,
  spaces,
  punctuationWidth,
  endPunctuation,
]
