import type { Lang } from '@diglot/core'
import type { Face } from '../faces/face.ts'
import { wordParts, type WordPart } from './word-parts.ts'

/** A word in one face, measured part by part. Widths are thousandths of the size. */
export interface MeasuredPart extends WordPart {
  readonly width: number
  /** Kerning with the part before, which a break between them undoes. */
  readonly kern: number
}

const measured = new WeakMap<Face, Map<string, readonly MeasuredPart[]>>()

/** Parts of a Latin word with their widths, each distinct word measured once per face. */
export function latinWord(
  word: string,
  face: Face,
  lang: Lang,
  hyphenated: boolean,
): readonly MeasuredPart[] {
  let words = measured.get(face)
  if (words === undefined) {
    words = new Map()
    measured.set(face, words)
  }
  const key = lang !== 'en' ? `  ${word}` : hyphenated ? word : ` ${word}`
  let parts = words.get(key)
  if (parts === undefined) {
    parts = measure(wordParts(word, lang, hyphenated), face)
    words.set(key, parts)
  }
  return parts
}

function measure(parts: readonly WordPart[], face: Face): readonly MeasuredPart[] {
  let taken = ''
  return parts.map((part) => {
    const { width } = face.shape(part.text)
    const before = taken
    taken += part.text
    return {
      ...part,
      width,
      kern: before === '' ? 0 : face.shape(taken).width - face.shape(before).width - width,
    }
  })
}
