import type { Briefing, Lang, Library, MeasureText, PublicationBlock } from '@diglot/core'
import type { ChartSelection } from './charts/selection.ts'
import type { Notes } from './notes.ts'
import type { View } from './vantage.ts'

/** What every part of a briefing is composed with. */
export interface Desk {
  readonly library: Library
  readonly briefing: Briefing
  readonly languages: readonly [Lang] | readonly [Lang, Lang]
  readonly view: View
  readonly notes: Notes
  readonly drawing: Drawing
  /** What had to be left out, said at the end. */
  readonly omissions: Omissions
}

/** How wide charts are and what measures their texts; a chart is drawn once for every composition of the same plan. */
export interface Drawing {
  /** Points, a width a language. */
  readonly widths: readonly [number, ...number[]]
  readonly measure: MeasureText
  readonly drawn: Map<string, ChartSelection | undefined>
}

/** Counted while parts are composed. */
export interface Omissions {
  /** Sentences that rest on what was not known at the date. */
  sentences: number
  /** Statements that were not known at the date. */
  statements: number
}

/** A part at one of its sizes: its blocks, without its title. */
export interface ComposedPart {
  readonly blocks: readonly PublicationBlock[]
  /** Rows shown, and rows there are, where a part has rows. */
  readonly shown?: number
  readonly of?: number
}
