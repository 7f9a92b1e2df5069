import { isBy, knownAt, splitAnchor } from '@diglot/core'
import type {
  Citation,
  Event,
  Fact,
  KnownBy,
  Library,
  Mission,
  PartialDate,
  Period,
  Person,
  Statement,
} from '@diglot/core'

/** The day that a briefing looks from, and which date decides what was known on it. */
export interface Vantage {
  readonly at: PartialDate
  readonly by: KnownBy
}

/** What a library says to who looks from a day. */
export interface View extends Vantage {
  readonly library: Library
  /** The statements of a fact that were known; one whose data have no date is among them, and says so. */
  readonly statements: (fact: Fact) => readonly Statement[]
  readonly isDated: (statement: Statement) => boolean
  readonly event: (event: Event) => boolean
  readonly mission: (mission: Mission) => boolean
  readonly death: (person: Person) => boolean
  /** Whether what cites these had appeared; data have no say in how texts part. */
  readonly cited: (citations: readonly Citation[]) => boolean
  readonly document: (id: string) => boolean
  /** A period as it was known: open where it ended later. */
  readonly period: (period: Period) => Period
}

/** The library as it was known at a date, by the date of its data or by the day its documents appeared. */
export function viewOf(library: Library, { at, by }: Vantage): View {
  const published = new Map(library.documents.map((document) => [document.id, isBy(document.published, at)]))
  const document = (id: string): boolean => published.get(id) ?? false
  const cited = (citations: readonly Citation[]): boolean =>
    by === 'data' || citations.every(({ anchor }) => document(splitAnchor(anchor)?.document ?? ''))
  const anyCited = (citations: readonly Citation[]): boolean =>
    by === 'data' ||
    citations.length === 0 ||
    citations.some(({ anchor }) => document(splitAnchor(anchor)?.document ?? ''))
  return {
    library,
    at,
    by,
    statements: ({ statements }) =>
      statements.filter((statement) => knownAt(statement, library, at, by) !== 'no'),
    isDated: (statement) => knownAt(statement, library, at, by) !== 'undated',
    event: ({ from, citations }) => (by === 'data' ? isBy(from, at) : anyCited(citations)),
    mission: ({ participation, citations }) =>
      by === 'data' ? isBy(participation.from, at) : anyCited(citations),
    death: ({ death, citations }) =>
      death !== undefined && (by === 'data' ? isBy(death.date, at) : anyCited(citations)),
    cited,
    document: (id) => by === 'data' || document(id),
    period: (period) =>
      by === 'data' && period.to !== undefined && !isBy(period.to, at) ? { from: period.from } : period,
  }
}
