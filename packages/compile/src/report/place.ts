import type { Diagnostic } from '@diglot/core'

/** A stretch of a file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>

/** The first character of a file: where things are reported that concern the whole of it. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** How a message points to a second place: `missions.yaml:12:3`. */
export function pointer(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`
}

export function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
