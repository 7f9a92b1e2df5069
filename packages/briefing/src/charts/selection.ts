import type { Chart, ChartSetting } from '@diglot/charts'
import {
  splitAnchor,
  type Anchor,
  type Citation,
  type Event,
  type Fact,
  type Lang,
  type Library,
  type Mission,
  type PartialDate,
  type Period,
  type Person,
  type Quantity,
  type Statement,
  type Unit,
} from '@diglot/core'

/** What was known when: the library as a chart may draw it. */
export interface ChartView {
  readonly library: Library
  readonly at: PartialDate
  readonly statements: (fact: Fact) => readonly Statement[]
  readonly mission: (mission: Mission) => boolean
  readonly death: (person: Person) => boolean
  readonly event: (event: Event) => boolean
  readonly period: (period: Period) => Period
}

/** A chart of what a library says, in the words of one language, and where it says so. */
export interface ChartSelection {
  readonly chart: Chart
  /** The finding, counted from the data. */
  readonly title: string
  readonly subtitle: string
  /** What the sources leave out, a sentence each. */
  readonly notes: readonly string[]
  readonly anchors: readonly Anchor[]
}

/** Selects and draws; `undefined` when nothing of it is known. */
export type SelectChart = (view: ChartView, setting: ChartSetting) => ChartSelection | undefined

/** An amount that a fact states in a unit. */
export interface Stated {
  readonly quantity: Quantity
  readonly statement: Statement
}

/** The first known statement of a fact that counts in the unit; `undefined` when there is none. */
export function statedIn(view: ChartView, fact: string, unit: Unit): Stated | undefined {
  const found = view.library.facts.find(({ id }) => id === fact)
  if (found === undefined) return undefined
  for (const statement of view.statements(found)) {
    const { value } = statement
    if (value.type === 'quantity' && value.unit === unit) return { quantity: value, statement }
  }
  return undefined
}

/** Places that say so, each once, in order. */
export function anchorsOf(stated: readonly (Stated | undefined)[]): Anchor[] {
  return placesOf(stated.flatMap((each) => each?.statement.citations ?? []))
}

export function placesOf(citations: readonly Citation[]): Anchor[] {
  return [...new Set(citations.map(({ anchor }) => anchor))]
}

/** Why one language alone is cited, each reason once. */
export function reasonsOf(stated: readonly (Stated | undefined)[], lang: Lang): string[] {
  return [...new Set(stated.flatMap((each) => each?.statement.only?.reason[lang] ?? []))]
}

/** From the first beginning to the last end of what the amounts cover. */
export function periodOf(stated: readonly (Stated | undefined)[]): Period | undefined {
  const periods = stated.flatMap((each) => each?.statement.period ?? [])
  const [from] = periods.map((period) => period.from).toSorted()
  const to = periods
    .map((period) => period.to ?? '')
    .toSorted()
    .findLast((each): each is PartialDate => each !== '')
  return from === undefined ? undefined : { from, ...(to === undefined ? {} : { to }) }
}

/** The day on which the last of the documents that are cited had appeared, or the day of the view where that is earlier. */
export function knownUntil(view: ChartView, citations: readonly Citation[]): PartialDate {
  const cited = new Set(citations.map(({ anchor }) => splitAnchor(anchor)?.document))
  const [latest] = view.library.documents
    .filter(({ id }) => cited.has(id))
    .map(({ published }) => published)
    .toSorted((a, b) => (a < b ? 1 : -1))
  return latest === undefined || view.at < latest ? view.at : latest
}
