import type { Lang } from '@diglot/core'
import { syllables } from './hyphenate.ts'

export interface WordPart {
  readonly text: string
  /** What parting the word after this part sets there. */
  readonly seam: 'hyphen' | 'plain'
}

/** Letters of either case, not all capitals: acronyms are never hyphenated. */
const parted = /^([^\p{L}]*)(\p{L}*\p{Ll}[\p{L}'’]*)([^\p{L}]*)$/u

const address = /^(?:https?:\/\/|www\.|mailto:)|\S@\S|\/.*\//i

/**
 * Where a Latin word may part: after hyphens and dashes, in addresses after their punctuation, and in English between
 * syllables (`hyphenated`).
 */
export function wordParts(word: string, lang: Lang, hyphenated: boolean): readonly WordPart[] {
  if (word.length < 3) return [{ text: word, seam: 'plain' }]
  const pieces = address.test(word)
    ? word.split(/(?<=[/.\-_?&=#@:])(?=[^/.\-_?&=#@:])/)
    : word.split(/(?<=[\p{L}\p{N})][-–—/])(?=[\p{L}\p{N}(])/u)
  if (!hyphenated || lang !== 'en') return pieces.map((text) => ({ text, seam: 'plain' }))
  return pieces.flatMap(inSyllables)
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
