import { decodeNamedCharacterReference } from 'decode-named-character-reference'

/** One UTF-16 unit of text and the offsets of the source that stands for it; the end is exclusive. */
export interface Unit {
  readonly char: string
  readonly start: number
  readonly end: number
}

/** CommonMark 2.4: any ASCII punctuation may be escaped. */
const escape = /^\\[!-/:-@[-`{-~]/
/** CommonMark 2.5. */
const reference = /^&(?:#[Xx][\dA-Fa-f]{1,6}|#\d{1,7}|(?<name>[\dA-Za-z]{1,31}));/
/** What may stand before the text on the next line of a paragraph: indentation and the marks of a quote. */
const margin = /^[\t >]*/
const lineEnd = /^[\t ]*(\r\n|\n|\r)/

/**
 * The units of a text node's value, each with its place in the source.
 *
 * `start` and `end` bound the node in `source`. The value is the source with escapes and character references decoded
 * and with the margins of its lines taken off.
 */
export function unitsOf(value: string, source: string, start: number, end: number): Unit[] {
  const units: Unit[] = []
  let at = start
  while (units.length < value.length) {
    const rest = source.slice(at, Math.min(end, at + 40))
    const ended = lineEnd.exec(source.slice(at, end))?.[1]
    if (ended !== undefined && value.startsWith(ended, units.length)) {
      at = source.indexOf(ended, at)
      push(units, value.slice(units.length, units.length + ended.length), at, at + ended.length)
      at += ended.length
      at += marginOf(source.slice(at, end), value.slice(units.length))
      continue
    }
    const decoded = decode(rest, value.slice(units.length))
    push(units, decoded.text, at, at + decoded.width)
    at += decoded.width
  }
  return units
}

/**
 * Length of what stands before the text of a line. In a line that goes on with a paragraph by itself, `>` is text and no
 * margin, so the longest margin wins after which the source says what the value says.
 */
function marginOf(source: string, value: string): number {
  const longest = margin.exec(source)?.[0].length ?? 0
  const line = /^[^\r\n]*/.exec(value)?.[0] ?? ''
  for (let length = longest; length > 0; length -= 1) {
    if (!line.startsWith('>') || says(source.slice(length), line)) return length
  }
  return 0
}

/** Whether the source begins by saying these words. */
function says(source: string, words: string): boolean {
  let [at, said] = [0, 0]
  while (said < words.length && at < source.length) {
    const { text, width } = decode(source.slice(at, at + 40), source.slice(at))
    if (!words.startsWith(text, said)) return false
    at += width
    said += text.length
  }
  return said >= words.length
}

/** What the source's next token stands for, and how long the token is. */
function decode(rest: string, value: string): { readonly text: string; readonly width: number } {
  if (escape.test(rest)) return { text: rest.charAt(1), width: 2 }
  const match = reference.exec(rest)
  if (match) {
    const name = match.groups?.['name']
    const named =
      name === undefined
        ? String.fromCodePoint(value.codePointAt(0) ?? 0)
        : decodeNamedCharacterReference(name)
    if (named !== false) return { text: named, width: match[0].length }
  }
  return { text: value.charAt(0), width: 1 }
}

function push(units: Unit[], text: string, start: number, end: number): void {
  for (const char of text.split('')) units.push({ char, start, end })
}
