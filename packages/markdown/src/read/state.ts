import type { Heading, FootnoteDefinition } from 'mdast'
import type { Home } from '../address.ts'

export interface ReadState {
  readonly home: Home
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Headings whose section was opened before the parallel they stand in. */
  readonly opened: Set<Heading>
}
