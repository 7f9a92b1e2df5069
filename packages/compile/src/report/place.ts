import type { Diagnostic } from '@diglot/core'

/** A stretch of a file: lines and columns count from 1, columns in UTF-16 units; the end is exclusive. */
export type Place = Pick<Diagnostic, 'file' | 'line' | 'column' | 'endLine' | 'endColumn'>

/** The first character of a file: where things are reported that concern the whole of it. */
export function startOf(file: string): Place {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 }
}

/** How a message points from one place to another: "line 12", or "facts/aid.yaml, line 3" in another file. */
export function pointer(place: Place, from: Place): string {
  return place.file === from.file ? `line ${place.line}` : `${place.file}, line ${place.line}`
}

export function byPlace(a: Place, b: Place): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
