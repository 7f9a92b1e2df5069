import { codeName } from '../records/code-name.ts'
import { literal, stringLiteral } from './literal.ts'

/** A kind of records that has a module for each. */
export interface RecordKind {
  /** Folder and barrel: `facts`. */
  readonly name: string
  /** Interface of core: `Fact`. */
  readonly type: string
  readonly records: readonly { readonly id: string }[]
}

/**
 * A module for each record and one that hands their names on: whoever imports one record gets its data and nothing
 * else, by its own path or by name.
 */
export function recordModules({ name, type, records }: RecordKind): [path: string, text: string][] {
  return [
    ...records.map((record): [string, string] => [`${name}/${record.id}.ts`, recordModule(record, type)]),
    [
      `${name}.ts`,
      records.length === 0
        ? 'export {}\n'
        : records.map(({ id }) => `export { ${codeName(id)} } from './${name}/${id}.ts'\n`).join(''),
    ],
  ]
}

function recordModule(record: { readonly id: string }, type: string): string {
  const name = codeName(record.id)
  return `import type { ${type} } from '@diglot/core'

export const ${name}: ${type}<${stringLiteral(record.id)}> = ${literal(record)}

export default ${name}
`
}

/** The names of records in code, in their order. */
export function namesOf(records: readonly { readonly id: string }[]): string[] {
  return records.map(({ id }) => codeName(id))
}
