import type { Diagnostic } from '@diglot/core'

/** A stretch of a source file: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export type Place = Pick<Diagnostic, 'line' | 'column' | 'endLine' | 'endColumn'>

/** A file's text and where its lines start. */
export interface SourceText {
  readonly file: string
  readonly text: string
  /** Offset of the first unit of each line; CommonMark ends lines with LF, CR LF or CR. */
  readonly lineStarts: readonly number[]
}

export function sourceText(text: string, file: string): SourceText {
  return {
    file,
    text,
    lineStarts: [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map((end) => end.index + end[0].length)],
  }
}

/** Line and column of an offset into the file. */
export function pointAt(
  source: SourceText,
  offset: number,
): { readonly line: number; readonly column: number } {
  let low = 0
  let high = source.lineStarts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: offset - (source.lineStarts[low] ?? 0) + 1 }
}

export function placeOf(source: SourceText, start: number, end: number): Place {
  const from = pointAt(source, start)
  const to = pointAt(source, end)
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}

/** Offsets of a node; every node that the parser made has them. */
export function offsetsOf(node: {
  readonly position?: Position | undefined
}): readonly [start: number, end: number] {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined)
    throw new TypeError('Cannot place a node, expected the parser to have positioned it')
  return [start, end]
}

interface Position {
  readonly start: { readonly offset?: number | undefined }
  readonly end: { readonly offset?: number | undefined }
}
