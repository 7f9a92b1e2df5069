import type { Lang, Span } from '@diglot/core'
import { sentencesIn } from './sentences.ts'

/** `line`: every line, empty ones too; `paragraph`: every line with words in it; `sentence`: the sentences of each. */
export type SegmentUnit = (typeof segmentUnits)[number]

export const segmentUnits = ['line', 'paragraph', 'sentence'] as const

/** A stretch of a text, in UTF-16 offsets, without the white space around it. */
export interface Segment extends Span {
  readonly text: string
  readonly lang: Lang
}

/** Lines end with LF, CRLF or CR; the last one needs no end. */
const line = /[^\r\n]*(?:\r\n|\r|\n|$)/g

/** The segments of a text, in order. */
export function segment(text: string, lang: Lang, unit: SegmentUnit): Segment[] {
  const lines = [...text.matchAll(line)]
    .filter(({ 0: words }) => words !== '')
    .map(({ 0: words, index }) => trimmed(text, index, index + words.length, lang))
  if (unit === 'line') return lines
  const paragraphs = lines.filter((paragraph) => paragraph.text !== '')
  if (unit === 'paragraph') return paragraphs
  return paragraphs.flatMap((paragraph) =>
    sentencesIn(paragraph.text, lang).map(({ start, end }) =>
      trimmed(text, paragraph.start + start, paragraph.start + end, lang),
    ),
  )
}

function trimmed(text: string, start: number, end: number, lang: Lang): Segment {
  const words = text.slice(start, end)
  const from = start + (words.length - words.trimStart().length)
  const kept = words.trim()
  return {
    text: kept,
    lang,
    start: kept === '' ? start : from,
    end: (kept === '' ? start : from) + kept.length,
  }
}
