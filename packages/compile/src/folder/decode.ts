import type { Report } from '../report/report.ts'

/**
 * The text of a file in UTF-8, without its byte order mark. Bytes that are not UTF-8 are reported at the line and
 * column of the first of them, and the file is not read any further.
 */
export function decode(bytes: Uint8Array, file: string, report: Report): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstBadByte(bytes)
    const before = new TextDecoder('utf-8').decode(bytes.subarray(0, at)).split(/\r\n|\n|\r/)
    const line = before.length
    const column = (before.at(-1) ?? '').length + 1
    report(
      { file, line, column, endLine: line, endColumn: column + 1 },
      {
        code: 'invalid-utf8',
        message: `Expected UTF-8, found the byte 0x${(bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`,
        hint: 'save the file as UTF-8: it was probably saved as GB 18030 or Windows-1252',
      },
    )
    return undefined
  }
}

/** Offset of the first byte that no UTF-8 sequence can hold: the longest prefix that decodes ends there. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2)
    if (decodesSoFar(bytes.subarray(0, middle))) good = middle
    else bad = middle
  }
  return startOfSequence(bytes, good)
}

/** Whether nothing is wrong yet; a sequence that is cut off at the end may still turn out well. */
function decodesSoFar(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

/** Steps back over a sequence that was begun and never completed, to the byte that began it. */
function startOfSequence(bytes: Uint8Array, from: number): number {
  for (let at = from; at > Math.max(0, from - 4); at -= 1) {
    if (decodesWhole(bytes.subarray(0, at))) return at
  }
  return from
}

function decodesWhole(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
