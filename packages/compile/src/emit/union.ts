import { stringLiteral } from './literal.ts'

/** A union of string literals, a member a line; `never` when there is none. */
export function union(names: readonly string[], indent = ''): string {
  if (names.length === 0) return ' never'
  return names.map((name) => `\n${indent}  | ${stringLiteral(name)}`).join('')
}
