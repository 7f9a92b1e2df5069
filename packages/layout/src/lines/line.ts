import type { Content, GlyphRun } from '../pages.ts'
import type { FootNote } from '../text/foot-note.ts'
import type { LinkUse, Stretch } from '../text/stretch.ts'

/** A line of text set at the origin: x from the left of its measure, y from its baseline. */
export interface Line {
  readonly runs: readonly GlyphRun[]
  /** What all of its runs belong to, whatever they say themselves: a text that is known is set at another place. */
  readonly content?: Content | undefined
  /** Width of what is set, points, without the space that it ends with. */
  readonly width: number
  /** The line ends in a hyphen that only its break put there. */
  readonly hyphenated: boolean
  readonly links: readonly { readonly link: LinkUse; readonly from: number; readonly to: number }[]
  /** Notes referred to, and where their marks stand. */
  readonly marks: readonly { readonly note: FootNote; readonly stretch: Stretch; readonly x: number }[]
}

/**
 * A run at its place on a page. Every property is written out: of a book's runs, copies by spreading took longer than
 * breaking its lines.
 */
export function placedRun(
  { type, face, size, lang, paint, tracking, hidden, words }: GlyphRun,
  x: number,
  y: number,
  content: Content,
): GlyphRun {
  return { type, x, y, face, size, lang, paint, tracking, hidden, words, content }
}
