import type { Home } from '@diglot/core'
import type { Heading, FootnoteDefinition } from 'mdast'

export interface ReadState {
  readonly home: Home
  readonly notes: ReadonlyMap<string, FootnoteDefinition>
  /** Headings whose section was opened before the parallel they stand in. */
  readonly opened: Set<Heading>
}
