import type { Span } from '@diglot/core'
import { hexOf, splitAtUnwritable } from '../control-characters.ts'
import { startTag, xmlText } from '../xml/xml-text.ts'

/** Words that a note is about. */
export interface Mark extends Span {
  /** Unique in the unit. */
  readonly id: string
  /** Id of the note. */
  readonly note: string
}

/**
 * Text with comment annotations (XLIFF 2.1, 4.7.3.1.3): `mrk` around the words, or `sm` and `em` where marks cross. What
 * XML cannot hold stands as `cp`.
 */
export function markedText(text: string, marks: readonly Mark[]): string {
  const tags = marks.flatMap((mark): Tag[] => tagsOf(mark, marks)).toSorted(byPlace)
  let out = ''
  let at = 0
  for (const tag of tags) {
    out += plainText(text.slice(at, tag.at)) + tag.xml
    at = tag.at
  }
  return out + plainText(text.slice(at))
}

interface Tag {
  readonly at: number
  /** At one place: ends before empty ones before starts. */
  readonly order: number
  /** Among ends the inner first, among starts the outer first. */
  readonly rank: number
  readonly xml: string
}

function tagsOf(mark: Mark, marks: readonly Mark[]): Tag[] {
  const { id, note, start, end } = mark
  const attributes = { id, type: 'comment', ref: `#n=${note}` }
  if (start >= end) return [{ at: start, order: 1, rank: 0, xml: startTag('mrk', attributes, '/>') }]
  const index = marks.indexOf(mark)
  const last = marks.length
  if (marks.some((other) => crosses(mark, other))) {
    return [
      { at: start, order: 1, rank: 0, xml: startTag('sm', attributes, '/>') },
      { at: end, order: 1, rank: 0, xml: startTag('em', { startRef: id }, '/>') },
    ]
  }
  return [
    { at: start, order: 2, rank: -end * last + index, xml: startTag('mrk', attributes) },
    { at: end, order: 0, rank: -start * last - index, xml: '</mrk>' },
  ]
}

function crosses(one: Span, two: Span): boolean {
  return (
    (one.start < two.start && two.start < one.end && one.end < two.end) ||
    (two.start < one.start && one.start < two.end && two.end < one.end)
  )
}

function byPlace(one: Tag, two: Tag): number {
  return one.at - two.at || one.order - two.order || one.rank - two.rank
}

function plainText(text: string): string {
  return splitAtUnwritable(text)
    .map((piece, i) => (i % 2 === 0 ? xmlText(piece) : startTag('cp', { hex: hexOf(piece) }, '/>')))
    .join('')
}
