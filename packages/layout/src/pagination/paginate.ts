import type { TitleIn } from '@diglot/core'
import type { Band, Opening } from './band.ts'
import { chooseBreaks } from './choose-breaks.ts'
import type { PageRoom } from './fill-page.ts'
import { aboveRule } from './note-area.ts'
import type { PageDraft } from './page-draft.ts'
import { spread } from './spread.ts'
import { heightOf } from './stack.ts'

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
    const facing = chapter[0]?.facing === true
    const side = facing ? 1 : opening.to === 'recto' ? 0 : pages.length % 2
    if (pages.length % 2 !== side) pages.push(blank)
    title = opening.title ?? title
    if (chapter.every(isEmpty)) continue
    const rest = chapter[0]?.opens === undefined && !facing ? sharedRooms(pages, chapter, depth) : []
    const top = opening.sunk === true ? sunk(chapter, depth) : opening.drop
    const first = pages.length - rest.length
    const fills = chooseBreaks(
      { bands: chapter, pitch, facing },
      first,
      (page) => rest[page] ?? { top: page === 0 ? top : 0, depth, shared: false },
    )
    for (const [i, fill] of fills.entries()) {
      if (fill.overflow !== undefined) onOverflow(fill.overflow.anchor)
      const before = i < rest.length ? pages[first + i] : undefined
      if (before !== undefined) {
        pages[first + i] = { ...before, strips: [...before.strips, ...fill.strips()] }
        continue
      }
      const { notes, top: notesTop } = fill.notes
      const page: PageDraft = {
        kind: i === 0 ? opening.page : 'text',
        title,
        strips: fill.strips(),
        notes,
        ...(notesTop === undefined ? {} : { notesTop }),
      }
      pages.push(...(facing ? spread(page, depth) : [page]))
    }
  }
  return pages
}

/**
 * Room under a spread of two languages for what both share: it goes on below the verso's text, then below the recto's. Notes
 * would come under those of the spread, so what brings any has pages of its own.
 */
function sharedRooms(pages: readonly PageDraft[], chapter: readonly Band[], depth: number): PageRoom[] {
  const sheet = pages.slice(-2)
  const noted = chapter.some(({ columns }) =>
    columns.some(({ strips }) => strips.some(({ lines }) => lines.some(({ line }) => line.marks.length > 0))),
  )
  if (noted || sheet.length < 2 || !sheet.every(({ lang }) => lang !== undefined)) return []
  const top = Math.max(...sheet.flatMap(({ strips }) => strips.map(({ strip, y }) => y + strip.height)))
  return sheet.map(({ notesTop }) => ({
    top,
    depth: notesTop === undefined ? depth : notesTop - aboveRule,
    shared: true,
  }))
}

export const blank: PageDraft = { kind: 'blank', title: [], strips: [], notes: [] }

/** Bands from one that opens a page to the next, those on facing pages apart from the others. */
function chaptersOf(bands: readonly Band[]): Band[][] {
  const chapters: Band[][] = []
  for (const band of bands) {
    const open = chapters.at(-1)
    const first = open?.[0]
    if (open === undefined || band.opens !== undefined || (first?.facing === true) !== (band.facing === true))
      chapters.push([band])
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
