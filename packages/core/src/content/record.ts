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

/**
 * A count over the library's records; `open` keeps those whose participation had not ended in that year. `fatalities`
 * are the people whose death is recorded.
 */
export interface Derivation {
  readonly count: 'missions' | 'people' | 'events' | 'fatalities'
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
  readonly death?: Death
  readonly citations: readonly Citation[]
}

/** A death in a mission, as an annex of fatalities lists it. */
export interface Death {
  /** Place in the annex, from 1. */
  readonly number: number
  readonly date: PartialDate
  /** Id of the mission. */
  readonly mission: string
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

export const enumerationKinds = [
  'position',
  'task',
  'pledge',
  'proposal',
  'part',
  'area',
  'commitment',
  'priority',
] as const

export type EnumerationKind = (typeof enumerationKinds)[number]

/** Things that a paper sets out one by one: six pledges, six proposals, the parts of an argument. */
export interface Enumeration<I extends string = string> {
  readonly id: I
  readonly kind: EnumerationKind
  readonly label: Localized
  readonly document: string
  readonly items: readonly [EnumerationItem, ...EnumerationItem[]]
}

export interface EnumerationItem {
  /** Unique in its enumeration. */
  readonly id: string
  readonly label: Localized
  readonly citations: readonly [Citation, ...Citation[]]
  /** Ids of the facts that bear on it. */
  readonly facts: readonly string[]
  /** Of a pledge. Absent: the sources state none. */
  readonly target?: Value
  /** Of a pledge: what each language edition says has become of it. */
  readonly state?: Localized<PledgeState>
}

export const pledgeStates = ['completed', 'in-progress', 'announced', 'not-stated'] as const

export type PledgeState = (typeof pledgeStates)[number]

export const relationKinds = ['cites', 'restates'] as const

/** A place of one paper that names or says again a place of another. */
export interface Relation {
  readonly kind: (typeof relationKinds)[number]
  readonly from: Anchor
  readonly to: Anchor
  readonly note?: Localized
}

export const divergenceKinds = ['unit', 'hedge', 'omission', 'wording', 'date', 'scope', 'value'] as const

export type DivergenceKind = (typeof divergenceKinds)[number]

/** Where two sources, or the two official languages of one paper, part. */
export interface Divergence<I extends string = string> {
  readonly id: I
  readonly kind: DivergenceKind
  readonly label: Localized
  readonly note: Localized
  /** Id of the fact it bears on. */
  readonly fact?: string
  readonly sides: readonly [DivergenceSide, DivergenceSide, ...DivergenceSide[]]
}

export interface DivergenceSide {
  /** Id of a source or, when all its language editions agree, of a document; or what else is compared, in words. */
  readonly source: string
  /** Empty when this side says nothing of it, or is none of the library's documents. */
  readonly citations: readonly Citation[]
}

export const exclusionReasons = ['idiom', 'name', 'numbering', 'structure', 'restatement'] as const

/**
 * Why a figure in the prose is no fact: a set phrase, part of a name ("Agenda 2030"), a number of the paper's own
 * parts, an ordinal of the argument ("the second reason"), or a count that only the restatement makes.
 */
export type ExclusionReason = (typeof exclusionReasons)[number]

export interface Exclusion {
  readonly reason: ExclusionReason
  readonly citations: readonly [Citation, ...Citation[]]
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
