import type { Lang } from '@diglot/core'
import { lineBreak, lineBreaks } from '../breaks/line-breaks.ts'
import { syllables } from './hyphenate.ts'

export interface WordPart {
  readonly text: string
  /** What parting the word after this part sets there. */
  readonly seam: 'hyphen' | 'plain'
}

/** Nothing parts letters and figures, nor these and a mark after them. */
const plain = /^[\p{Script=Latin}\d]*[.,;:!?)]?$/u

/** Letters of either case, not all capitals: acronyms are never hyphenated. */
const parted = /^([^\p{L}]*)(\p{L}*\p{Ll}[\p{L}'’]*)([^\p{L}]*)$/u

const address = /^(?:https?:\/\/|www\.|mailto:)|\S@\S|\/.*\//i

/**
 * Where a Latin word may part: where line breaking allows it, in addresses after their punctuation, and in English
 * between syllables (`hyphenated`).
 */
export function wordParts(word: string, lang: Lang, hyphenated: boolean): readonly WordPart[] {
  if (word.length < 3) return [{ text: word, seam: 'plain' }]
  const pieces = address.test(word)
    ? word.split(/(?<=[/.\-_?&=#@:])(?=[^/.\-_?&=#@:])/)
    : piecesOf(word, lang)
  if (!hyphenated || lang !== 'en') return pieces.map((text) => ({ text, seam: 'plain' }))
  return pieces.flatMap(inSyllables)
}

/** A word parted wherever the rules of line breaking allow it. */
function piecesOf(word: string, lang: Lang): string[] {
  if (plain.test(word)) return [word]
  const breaks = lineBreaks(word, { tailoring: lang })
  const pieces: string[] = []
  let from = 0
  for (let at = 1; at <= word.length; at++) {
    if (breaks[at] === lineBreak.none) continue
    pieces.push(word.slice(from, at))
    from = at
  }
  return pieces
}

function inSyllables(piece: string): WordPart[] {
  const [, before = '', core, after = ''] = parted.exec(piece) ?? []
  if (core === undefined || core.length < 6) return [{ text: piece, seam: 'plain' }]
  const parts = syllables(core)
  return parts.map((part, i) => ({
    text: (i === 0 ? before : '') + part + (i === parts.length - 1 ? after : ''),
    seam: i === parts.length - 1 ? 'plain' : 'hyphen',
  }))
}
