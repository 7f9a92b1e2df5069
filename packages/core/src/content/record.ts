import type { Lang, Localized } from '../lang.ts'
import type { Anchor, Span } from './anchor.ts'
import type { PartialDate, Period } from './date.ts'
import type { Value } from './value.ts'

/** Where words stand: a block of an edition and the words themselves (W3C TextQuoteSelector), found exactly once. */
export interface Citation extends Span {
  readonly anchor: Anchor
  readonly lang: Lang
  readonly exact: string
}

/** A question about the world that the texts answer, with every answer they give. */
export interface Fact<I extends string = string> {
  readonly id: I
  /** A noun phrase: "Missions joined". */
  readonly label: Localized
  /** In order of preference: the first is printed, the others where sources differ. */
  readonly statements: readonly [Statement, ...Statement[]]
  /** How the value follows from the library's own data; the check counts again. */
  readonly derivation?: Derivation
}

export interface Statement {
  /** Source that says so, by id; when both language editions of a document say so, the id of the document. */
  readonly source: string
  readonly value: Value
  /** What the value covers, when the label alone could be read wider. */
  readonly scope?: Localized
  /** Date of the data, no more precise than the source. */
  readonly asOf?: PartialDate
  /** Stretch of time that the value covers. */
  readonly period?: Period
  readonly citations: readonly [Citation, ...Citation[]]
  /** Why only one language is cited. */
  readonly only?: { readonly lang: Lang; readonly reason: Localized }
  readonly note?: Localized
}

/** A count over the library's records; `open` keeps those whose participation had not ended in that year. */
export interface Derivation {
  readonly count: 'missions' | 'people' | 'events'
  readonly open?: PartialDate
}

/** What every record that an index can list has. */
export interface Sorted {
  /** Sort key per language: folded Latin for `en`, pinyin without tones for `zh-Hans`. */
  readonly sort: Localized
}

export interface Mission<I extends string = string> extends Sorted {
  readonly id: I
  /** Place in the annex, from 1. */
  readonly number: number
  readonly name: Localized
  readonly acronym: string
  /** Other forms that texts use, per language. */
  readonly variants: Localized<readonly string[]>
  /** Of Chinese participation, not of the mission's life. */
  readonly participation: Period
  readonly citations: readonly Citation[]
}

export interface Person<I extends string = string> extends Sorted {
  readonly id: I
  readonly name: Localized
  readonly variants: Localized<readonly string[]>
  readonly role: Localized
  readonly citations: readonly Citation[]
}

export interface Event<I extends string = string> extends Period, Sorted {
  readonly id: I
  readonly label: Localized
  readonly missions: readonly string[]
  readonly people: readonly string[]
  readonly citations: readonly Citation[]
}

export const termKinds = ['term', 'organization', 'document', 'forum', 'exercise', 'unit', 'place'] as const

export type TermKind = (typeof termKinds)[number]

export interface Term<I extends string = string> extends Sorted {
  readonly id: I
  readonly kind: TermKind
  readonly preferred: Localized
  /** Other forms in use, per language; they are recognized but not preferred. */
  readonly variants: Localized<readonly string[]>
  /** For the glossary. */
  readonly definition?: Localized
  readonly note?: Localized
}

/** What a stretch of text speaks of. */
export type MentionKind = 'fact' | 'mission' | 'person' | 'event' | 'term'

/** One standoff layer over all editions: index, glossary, coverage, comparison and links all read it. */
export interface Mention extends Span {
  readonly document: string
  readonly block: string
  readonly lang: Lang
  readonly kind: MentionKind
  readonly target: string
}
