import type { Briefing, Lang, Library, PublicationBlock } from '@diglot/core'
import type { Notes } from './notes.ts'
import type { View } from './vantage.ts'

/** What every part of a briefing is composed with. */
export interface Desk {
  readonly library: Library
  readonly briefing: Briefing
  readonly languages: readonly [Lang] | readonly [Lang, Lang]
  readonly view: View
  readonly notes: Notes
  /** What had to be left out, said at the end. */
  readonly omissions: Omissions
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
