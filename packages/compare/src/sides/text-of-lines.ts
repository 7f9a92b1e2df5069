import type { Lang } from '@diglot/core'
import { segment } from '@diglot/align'
import type { ComparedText } from '../model.ts'

/** A text file as it is compared: a segment a line, empty lines too, so that segment i is line i + 1. */
export function textOfLines(text: string, lang: Lang, name: string): ComparedText {
  const segments = segment(text, lang, 'line')
  return { name, lang, segments: segments.map((line, i) => ({ text: line.text, label: String(i + 1) })) }
}
