import type { TitleIn } from '@diglot/core'
import type { Band, Opening } from './band.ts'
import { chooseBreaks } from './choose-breaks.ts'
import { heightOf } from './fill-page.ts'
import type { PageDraft } from './page-draft.ts'

/** Called when something is taller than a page and had to be set over its foot. */
export type OnOverflow = (anchor: string | undefined) => void

/** The page that text fills, in points: its depth, and the distance from line to line. */
export interface PageMeasure {
  readonly depth: number
  readonly pitch: number
}

const plain: Opening = { to: 'any', page: 'text', drop: 0 }

/**
 * Sets bands on pages, chapter by chapter: a break falls only where strips allow it, so that no page ends in a heading or
 * a paragraph's first line, nor starts with its last. The list starts on a recto.
 */
export function paginate(
  bands: readonly Band[],
  { depth, pitch }: PageMeasure,
  onOverflow: OnOverflow,
): PageDraft[] {
  const pages: PageDraft[] = []
  let title: readonly TitleIn[] = []
  for (const chapter of chaptersOf(bands)) {
    const opening = chapter[0]?.opens ?? plain
    if (opening.to === 'recto' && pages.length % 2 === 1)
      pages.push({ kind: 'blank', title: [], strips: [], notes: [] })
    title = opening.title ?? title
    if (chapter.every(isEmpty)) continue
    const top = opening.sunk === true ? sunk(chapter, depth) : opening.drop
    for (const [i, fill] of chooseBreaks({ bands: chapter, depth, pitch }, pages.length, top).entries()) {
      if (fill.overflow !== undefined) onOverflow(fill.overflow.anchor)
      const { notes, top: notesTop } = fill.notes
      pages.push({
        kind: i === 0 ? opening.page : 'text',
        title,
        strips: fill.strips(),
        notes,
        ...(notesTop === undefined ? {} : { notesTop }),
      })
    }
  }
  return pages
}

/** Bands from one that opens a page to the next. */
function chaptersOf(bands: readonly Band[]): Band[][] {
  const chapters: Band[][] = []
  for (const band of bands) {
    const open = chapters.at(-1)
    if (open === undefined || band.opens !== undefined) chapters.push([band])
    else open.push(band)
  }
  return chapters
}

function isEmpty({ columns }: Band): boolean {
  return columns.every(({ strips }) => strips.length === 0)
}

/** Where the first band starts that stands at the foot of its page. */
function sunk([band]: readonly Band[], depth: number): number {
  return Math.max(0, depth - Math.max(0, ...(band?.columns ?? []).map(({ strips }) => heightOf(strips))))
}
