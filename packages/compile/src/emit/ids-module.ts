import { addressables, sectionsOf } from '@diglot/core'
import type { Edition, Library } from '@diglot/core'
import { stringLiteral } from './literal.ts'
import { union } from './union.ts'

/** `ids.ts`: unions of everything that has an id, so that an editor completes them and a wrong one does not compile. */
export function idsModule(library: Library): string {
  return `/** Ids of sections and blocks by document; every language has the same, but for the exceptions of alignment. */
export interface BlockIds {
${library.documents.map(({ id }) => `  ${stringLiteral(id)}:${union(blockIds(library, id), '  ')}`).join('\n')}
}

/** Languages in which there is an edition, by document. */
export interface EditionLanguages {
${library.documents.map(({ id, languages }) => `  ${stringLiteral(id)}:${union(languages, '  ')}`).join('\n')}
}

export type DocumentId = keyof BlockIds

/** How a block is cited: \`document#block\`. */
export type Anchor = { [D in DocumentId]: \`\${D}#\${BlockIds[D]}\` }[DocumentId]

export type FactId =${union(idsOf(library.facts))}

export type MissionId =${union(idsOf(library.missions))}

export type PersonId =${union(idsOf(library.people))}

export type EventId =${union(idsOf(library.events))}

export type TermId =${union(idsOf(library.terms))}

export type EnumerationId =${union(idsOf(library.enumerations))}

export type DivergenceId =${union(idsOf(library.divergences))}

export type BriefingId =${union(idsOf(library.briefings))}
`
}

function idsOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => id)
}

function blockIds({ editions }: Library, document: string): string[] {
  return [...new Set(editions.filter((edition) => edition.document === document).flatMap(idsIn))]
}

function idsIn(edition: Edition): string[] {
  return [...sectionsOf(edition), ...addressables(edition)].map(({ id }) => id)
}
