import type { Diagnostic } from '@diglot/core'
import { placeOf } from './xml/read-xml.ts'

/** Says something of a file at an offset; the rest of the tag that begins there is marked. */
export function readDiagnostic(
  source: { readonly text: string; readonly file: string },
  offset: number,
  about: Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'>,
): Diagnostic {
  const { text, file } = source
  const { line, column } = placeOf(text, offset)
  const tag = /^<[^\n>]*>?/.exec(text.slice(offset, offset + 200))?.[0].length ?? 1
  return { ...about, file, line, column, endLine: line, endColumn: column + tag }
}
