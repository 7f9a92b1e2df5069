import type { Diagnostic } from '@diglot/core'
import { placeOf, type SourceText } from './place.ts'

/** Something wrong between two offsets of the file. */
export type Report = (found: {
  readonly code: string
  readonly message: string
  readonly hint: string
  readonly at: readonly [start: number, end: number]
}) => void

/** A report that appends to `diagnostics`. */
export function reporting(source: SourceText, diagnostics: Diagnostic[]): Report {
  return ({ code, message, hint, at }) => {
    diagnostics.push({ severity: 'error', code, message, hint, file: source.file, ...placeOf(source, ...at) })
  }
}
