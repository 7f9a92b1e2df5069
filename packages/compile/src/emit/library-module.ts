import type { Edition, Library } from '@diglot/core'
import { literal } from './literal.ts'
import { namesOf } from './record-modules.ts'

const kinds = [
  'facts',
  'missions',
  'people',
  'events',
  'terms',
  'enumerations',
  'divergences',
  'briefings',
] as const

/** `library.ts`: the whole library, put together from the other modules. */
export function libraryModule(library: Library): string {
  const { id, title, publisher, version, date, licence } = library
  const editions = library.editions.map((edition, index) => ({
    edition,
    name: `edition${index + 1}`,
    mentions: `mentions${index + 1}`,
  }))
  const used = kinds.filter((kind) => library[kind].length > 0)
  const head = Object.entries({ id, title, publisher, version, date, licence })
  return `import type { Library } from '@diglot/core'
import { documents } from './documents.ts'
import type { DocumentId } from './ids.ts'
${editions.map(({ edition, name, mentions }) => editionImports(edition, name, mentions)).join('')}${used.map((kind) => `import * as ${kind} from './${kind}.ts'\n`).join('')}
/** Everything: every edition and every record. */
export const library: Library<DocumentId> = {
${head.map(([key, value]) => `  ${key}: ${literal(value, '  ')},\n`).join('')}  documents,
  editions: [${editions.map(({ name }) => name).join(', ')}],
${kinds
  .map(
    (kind) =>
      `  ${kind}: [\n${namesOf(library[kind])
        .map((name) => `    ${kind}.${name},\n`)
        .join('')}  ],\n`,
  )
  .join('')}  relations: ${literal(library.relations, '  ')},
  exclusions: ${literal(library.exclusions, '  ')},
  mentions: [${editions.map(({ mentions }) => `...${mentions}`).join(', ')}],
}
`
}

function editionImports({ document, lang }: Edition, name: string, mentions: string): string {
  return `import ${name} from './editions/${document}.${lang}.ts'\nimport ${mentions} from './mentions/${document}.${lang}.ts'\n`
}

/** `documents.ts`: what the documents are and what they restate, without their texts. */
export function documentsModule({ documents }: Library): string {
  return `import type { Document } from '@diglot/core'
import type { DocumentId } from './ids.ts'

export const documents: readonly Document<DocumentId>[] = ${literal(documents)}
`
}
