import type { Lang } from '@diglot/core'
import type { PageDraft, PlacedNote } from './page-draft.ts'

/** Verso and recto of a sheet on which the verso's text lies to the left of the recto's, at a negative x. */
export function spread(sheet: PageDraft, depth: number): readonly [PageDraft, PageDraft] {
  return [side(sheet, depth, 'zh-Hans', (x) => x < 0), side(sheet, depth, 'en', (x) => x >= 0)]
}

function side(sheet: PageDraft, depth: number, lang: Lang, holds: (x: number) => boolean): PageDraft {
  const { kind, title } = sheet
  const strips = sheet.strips.filter(({ x }) => holds(x)).map((placed) => ({ ...placed, x: 0 }))
  const own = sheet.notes.filter(({ x }) => holds(x))
  const page = { kind, title, lang, strips }
  if (own.length === 0 || sheet.notesTop === undefined) return { ...page, notes: [] }
  // Notes of either page end at its own foot.
  const down = depth - Math.max(...own.map(footOf))
  const notes = own.map((note) => ({ ...note, x: 0, y: note.y + down }))
  return { ...page, notes, notesTop: sheet.notesTop + down }
}

function footOf({ y, strips }: PlacedNote): number {
  return strips.reduce((foot, strip) => foot + strip.height, y)
}
