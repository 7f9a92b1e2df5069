import type {
  Briefing,
  BriefingCite,
  BriefingPart,
  Derivation,
  Divergence,
  DivergenceSide,
  Document,
  Enumeration,
  EnumerationItem,
  Event,
  Exclusion,
  Fact,
  Lang,
  Library,
  Localized,
  Mission,
  Person,
  Relation,
  Statement,
} from '@diglot/core'

/** Records as editors write them, before words are found and rows are counted. */

/** Exact words of a block, in one language or more. */
export interface AuthoredCitation extends Partial<Readonly<Record<Lang, string>>> {
  readonly at: string
}

export interface AuthoredMission extends Omit<Mission, 'citations'> {
  /** A short form; counts as a variant. */
  readonly short?: Partial<Readonly<Record<Lang, string>>>
}

export interface AuthoredPerson extends Omit<Person, 'citations'> {
  readonly cited: readonly AuthoredCitation[]
}

export interface AuthoredEvent extends Omit<Event, 'citations' | 'sort'> {
  readonly sort?: Localized
  readonly cited: readonly AuthoredCitation[]
}

export interface AuthoredStatement extends Omit<Statement, 'citations'> {
  readonly cited: readonly [AuthoredCitation, ...AuthoredCitation[]]
}

export interface AuthoredFact extends Pick<Fact, 'id' | 'label'> {
  readonly statements: readonly [AuthoredStatement, ...AuthoredStatement[]]
  readonly derived?: Derivation
}

export interface AuthoredEnumerationItem extends Omit<EnumerationItem, 'citations'> {
  readonly cited: readonly [AuthoredCitation, ...AuthoredCitation[]]
}

export interface AuthoredEnumeration extends Omit<Enumeration, 'items'> {
  readonly items: readonly [AuthoredEnumerationItem, ...AuthoredEnumerationItem[]]
}

export interface AuthoredDivergenceSide extends Omit<DivergenceSide, 'citations'> {
  readonly cited: readonly AuthoredCitation[]
}

export interface AuthoredDivergence extends Omit<Divergence, 'sides'> {
  readonly sides: readonly [AuthoredDivergenceSide, AuthoredDivergenceSide, ...AuthoredDivergenceSide[]]
}

export interface AuthoredRelation extends Omit<Relation, 'from' | 'to'> {
  readonly from: string
  readonly to: string
}

export interface AuthoredExclusion extends Omit<Exclusion, 'citations'> {
  readonly cited: readonly [AuthoredCitation, ...AuthoredCitation[]]
}

export interface AuthoredDocument extends Omit<Document, 'languages' | 'alignment'> {
  readonly editions: Partial<Readonly<Record<Lang, { readonly restates: string }>>>
}

export type AuthoredLibrary = Pick<Library, 'id' | 'title' | 'publisher' | 'version' | 'date' | 'licence'>

export interface AuthoredCite extends Omit<BriefingCite, 'key'> {
  /** The value that the prose was written for, as it is printed in English: "25 missions". */
  readonly value: string
}

/** A part names the section of the prose that is its own. */
export type AuthoredPart = WithText<BriefingPart>

type WithText<P extends BriefingPart> = P extends BriefingPart
  ? Omit<P, 'title' | 'prose'> & { readonly text?: string }
  : never

export interface AuthoredBriefing extends Omit<Briefing, 'cites' | 'parts'> {
  readonly cites: readonly AuthoredCite[]
  readonly parts: readonly [AuthoredPart, ...AuthoredPart[]]
}
