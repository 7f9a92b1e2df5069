import type { Lang, Localized } from '../lang.ts'
import type { Briefing } from './briefing.ts'
import type { PartialDate } from './date.ts'
import type { Document, Edition } from './document.ts'
import type {
  Divergence,
  Enumeration,
  Event,
  Exclusion,
  Fact,
  Mention,
  Mission,
  Person,
  Relation,
  Term,
} from './record.ts'

/**
 * Everything that a content folder says, checked: ids resolve, citations were found, figures agree with values.
 *
 * Lists keep the order of the content folder. `D` is the union of document ids of a library package.
 */
export interface Library<D extends string = string> {
  readonly id: string
  readonly title: Localized
  readonly publisher: Localized
  /** Version of the content (semver). */
  readonly version: string
  /** Date of the content: the only date that outputs may carry besides those of the sources. */
  readonly date: PartialDate
  /** Licence of the content: an SPDX id and its address. */
  readonly licence: { readonly spdx: string; readonly url: string }
  readonly documents: readonly Document<D>[]
  readonly editions: readonly Edition<D>[]
  readonly facts: readonly Fact[]
  readonly missions: readonly Mission[]
  readonly people: readonly Person[]
  readonly events: readonly Event[]
  readonly terms: readonly Term[]
  readonly enumerations: readonly Enumeration[]
  readonly divergences: readonly Divergence[]
  readonly relations: readonly Relation[]
  /** Figures of the prose that are no facts. */
  readonly exclusions: readonly Exclusion[]
  readonly briefings: readonly Briefing[]
  readonly mentions: readonly Mention[]
}

/** The edition of a document in a language, or `undefined`. */
export function editionOf(library: Library, document: string, lang: Lang): Edition | undefined {
  return library.editions.find((edition) => edition.document === document && edition.lang === lang)
}
