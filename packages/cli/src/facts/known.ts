import { isBy, knownAt, splitAnchor } from '@diglot/core'
import type { Divergence, Fact, KnownBy, Library, PartialDate, Statement } from '@diglot/core'

/** A day, and which date decides what was known on it. */
export interface Vantage {
  readonly at: PartialDate
  readonly by: KnownBy
}

/** What was known of facts, and how many statements have no date to tell by. */
export interface Known {
  readonly facts: readonly Fact[]
  readonly undated: number
}

/** The facts with the statements that were known then; facts of which nothing was known are left out. */
export function factsKnown(facts: readonly Fact[], library: Library, { at, by }: Vantage): Known {
  const isKnown = (statement: Statement) => knownAt(statement, library, at, by)
  return {
    facts: facts.flatMap((fact) => {
      const [first, ...others] = fact.statements.filter((statement) => isKnown(statement) === 'yes')
      return first === undefined ? [] : [{ ...fact, statements: [first, ...others] as const }]
    }),
    undated: facts
      .flatMap(({ statements }) => statements)
      .filter((statement) => isKnown(statement) === 'undated').length,
  }
}

/** The divergences that could be seen then: of papers that had all appeared. Data have no say in how texts part. */
export function divergencesKnown(
  divergences: readonly Divergence[],
  { documents }: Library,
  { at, by }: Vantage,
): readonly Divergence[] {
  if (by === 'data') return divergences
  const appeared = new Set(documents.filter(({ published }) => isBy(published, at)).map(({ id }) => id))
  return divergences.filter(({ sides }) =>
    sides.every(({ citations }) =>
      citations.every(({ anchor }) => appeared.has(splitAnchor(anchor)?.document ?? '')),
    ),
  )
}
