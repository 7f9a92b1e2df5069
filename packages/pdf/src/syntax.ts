import { number } from './number.ts'

/** An indirect object as others refer to it (ISO 32000-1, 7.3.10). */
export type PdfReference = `${number} 0 R`

/** An object as it stands in a file: strings are already in its syntax (`/Name`, `(text)`, a reference). */
export type PdfValue = string | number | boolean | readonly PdfValue[] | PdfDictionary

/** Keys without their solidus; an entry that is undefined is left out. */
export interface PdfDictionary {
  readonly [key: string]: PdfValue | undefined
}

/** Writes an object (ISO 32000-1, 7.3); characters are bytes. */
export function written(value: PdfValue): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return number(value)
  if (typeof value === 'boolean') return String(value)
  if (isArray(value)) return `[${value.map(written).join(' ')}]`
  let entries = ''
  for (const key in value) {
    const entry = value[key]
    if (entry === undefined) continue
    const text = written(entry)
    entries += selfDelimiting.has(text.charCodeAt(0)) ? `/${key}${text}` : `/${key} ${text}`
  }
  return `<<${entries}>>`
}

/** `Array.isArray` does not narrow readonly arrays. */
function isArray(value: readonly PdfValue[] | PdfDictionary): value is readonly PdfValue[] {
  return Array.isArray(value)
}

/** What needs no space before it: a name, a string, an array, a dictionary. */
const selfDelimiting = new Set(['/', '(', '[', '<'].map((mark) => mark.charCodeAt(0)))

/** A text string: ASCII as it is, anything else in UTF-16 with its byte order mark (ISO 32000-1, 7.9.2.2). */
export function textString(text: string): string {
  // oxlint-disable-next-line no-control-regex -- the printable ASCII range and what text may have besides
  if (/^[\t\n -~]*$/.test(text)) return literal(text)
  let bytes = '\u00fe\u00ff'
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    bytes += String.fromCharCode(unit >> 8, unit & 0xff)
  }
  return literal(bytes)
}

/** A string of bytes between parentheses (ISO 32000-1, 7.3.4.2): a bare carriage return would be read as a line feed. */
function literal(bytes: string): string {
  return `(${bytes.replaceAll(/[\\()]/g, '\\$&').replaceAll('\r', '\\r')})`
}

/** A date in UTC (ISO 32000-1, 7.9.4). */
export function dateString(date: Date): string {
  return `(D:${date.toISOString().replaceAll(/\D/g, '').slice(0, 14)}Z)`
}
