import type { TitleIn } from '@diglot/core'
import type { Band, BandColumn, Opening, PageKind } from './band.ts'
import { noNotes, placeNotes, withNotes, type NoteArea } from './note-area.ts'
import type { PageDraft, PlacedStrip } from './page-draft.ts'
import { asArtifact, type Strip } from './strip.ts'

/** Called when something is taller than a page and had to be set over its foot. */
export type OnOverflow = (anchor: string | undefined) => void

/** A page while strips are put on it. */
interface OpenPage {
  readonly kind: PageKind
  readonly title: readonly TitleIn[]
  readonly strips: PlacedStrip[]
  notes: NoteArea
  y: number
}

/** What of a column goes on a page: how many strips, where they stand, and the notes they bring. */
interface Taken {
  readonly count: number
  readonly places: readonly PlacedStrip[]
  readonly bottom: number
  readonly notes: NoteArea
}

/**
 * Fills pages with bands, first come first set: a break falls only where strips allow it, so that no page ends in a
 * heading or a paragraph's first line, nor starts with its last. The list starts on a recto.
 */
export function paginate(bands: readonly Band[], depth: number, onOverflow: OnOverflow): PageDraft[] {
  const pages: PageDraft[] = []
  let open: OpenPage | undefined
  let title: readonly TitleIn[] = []
  let carried = noNotes

  const close = (): void => {
    if (open === undefined || (open.strips.length === 0 && open.notes.stacks.length === 0)) {
      open = undefined
      return
    }
    const room = depth - Math.min(open.y, depth)
    const set = placeNotes(open.notes, depth, room)
    carried = set.carried
    pages.push({
      kind: open.kind,
      title: open.title,
      strips: open.strips,
      notes: set.notes,
      ...(set.top === undefined ? {} : { notesTop: set.top }),
    })
    open = undefined
  }
  const start = (kind: PageKind, y: number): OpenPage => {
    close()
    const page: OpenPage = { kind, title, strips: [], notes: carried, y }
    carried = noNotes
    open = page
    return page
  }
  const begin = ({ to, page: kind, drop, title: opened }: Opening): OpenPage => {
    close()
    while (carried.stacks.length > 0) {
      start('text', 0)
      close()
    }
    if (to === 'recto' && pages.length % 2 === 1)
      pages.push({ kind: 'blank', title: [], strips: [], notes: [] })
    title = opened ?? title
    return start(kind, drop)
  }

  for (const [i, band] of bands.entries()) {
    let page: OpenPage = band.opens === undefined ? (open ?? start('text', 0)) : begin(band.opens)
    if (band.opens?.sunk === true)
      page.y = Math.max(0, depth - Math.max(...band.columns.map((column) => heightFrom(0, column.strips))))
    if (page.strips.length > 0 && !fits(bands, i, page, depth)) page = start('text', 0)
    let rest: readonly BandColumn[] = band.columns
    while (rest.some((column) => column.strips.length > 0)) {
      const taken = takeLevel(rest, page, depth)
      const stuck = taken.every(({ count }) => count === 0)
      const placed =
        stuck && page.strips.length === 0
          ? rest.map((column) => forced(column, page, depth, onOverflow))
          : taken
      for (const each of placed) page.strips.push(...each.places)
      page.notes = placed.at(-1)?.notes ?? page.notes
      page.y = Math.max(page.y, ...placed.map((each) => each.bottom))
      const broken = rest.map((column, k) => continued(column, placed[k]?.count ?? 0))
      for (const [k, column] of broken.entries()) endPart(page, column, placed[k])
      rest = broken
      if (rest.some((column) => column.strips.length > 0)) page = start('text', 0)
    }
  }
  close()
  while (carried.stacks.length > 0) {
    start('text', 0)
    close()
  }
  return pages
}

/** What is left of a column on the next page; a table starts with its header again. */
function continued(column: BandColumn, count: number): BandColumn {
  const strips = column.strips.slice(count)
  const repeated = strips[0]?.repeated
  if (count === 0 || repeated === undefined || column.strips[count - 1]?.repeated !== repeated)
    return { ...column, strips }
  return {
    ...column,
    strips: [...asArtifact(repeated.strips, { type: 'artifact', subtype: 'repeated-header' }), ...strips],
  }
}

/** A table that goes on ends its part with a rule. */
function endPart(page: OpenPage, rest: BandColumn, placed: Taken | undefined): void {
  const last = placed?.places.at(-1)
  const foot = last?.strip.repeated?.foot
  if (
    last === undefined ||
    foot === undefined ||
    rest.strips.length === 0 ||
    rest.strips.at(-1)?.repeated !== last.strip.repeated
  )
    return
  const shapes = [...last.strip.shapes, { ...foot, y: last.strip.height + foot.y }]
  page.strips[page.strips.indexOf(last)] = { ...last, strip: { ...last.strip, shapes } }
}

/** Whether a band can start on this page: the least of it that may stand alone, and of what it must stay with. */
function fits(bands: readonly Band[], index: number, page: OpenPage, depth: number): boolean {
  let { y, notes } = page
  let first = page.strips.length === 0
  for (let i = index; i < bands.length; i++) {
    const band = bands[i]
    if (band === undefined || (i > index && band.opens !== undefined)) return true
    let bottom = y
    let kept = false
    for (const column of band.columns) {
      const least = leastOf(column.strips)
      const taken = place(column, least, y, notes, first)
      notes = taken.notes
      bottom = Math.max(bottom, taken.bottom)
      kept ||= least === column.strips.length && (column.strips[least - 1]?.keep ?? false)
    }
    if (bottom + notes.height > depth + 0.01) return false
    if (!kept) return true
    y = bottom
    first = false
  }
  return true
}

/** Strips of a column up to the first break that is allowed. */
function leastOf(strips: readonly Strip[]): number {
  const allowed = strips.findIndex((strip) => !strip.keep)
  return allowed < 0 ? strips.length : allowed + 1
}

/** As much of every column as fits; none when a column that has something to set cannot start. */
function takeLevel(columns: readonly BandColumn[], page: OpenPage, depth: number): Taken[] {
  let room = depth
  for (;;) {
    const taken: Taken[] = []
    let { notes } = page
    for (const column of columns) {
      const one = take(column, page, notes, room)
      notes = one.notes
      taken.push(one)
    }
    const blocked = columns.some((column, k) => column.strips.length > 0 && taken[k]?.count === 0)
    if (blocked) return columns.map(() => ({ count: 0, places: [], bottom: page.y, notes: page.notes }))
    const bottom = Math.max(...taken.map((each) => each.bottom))
    const over = bottom + notes.height - depth
    if (over <= 0.01) return taken
    room = Math.min(room, bottom) - Math.max(over, 1)
    if (room <= page.y)
      return columns.map(() => ({ count: 0, places: [], bottom: page.y, notes: page.notes }))
  }
}

function take(column: BandColumn, page: OpenPage, notes: NoteArea, room: number): Taken {
  const first = page.strips.length === 0
  let best: Taken = { count: 0, places: [], bottom: page.y, notes }
  let area = notes
  let { y } = page
  const places: PlacedStrip[] = []
  for (const [i, strip] of column.strips.entries()) {
    y = topOf(strip, y, first && i === 0)
    places.push({ strip, x: column.x, y })
    y += strip.height
    area = withNotes(area, strip, column.x, column.width)
    if (y + area.height > room + 0.01) break
    if (!strip.keep || i === column.strips.length - 1)
      best = { count: i + 1, places: places.slice(0, i + 1), bottom: y, notes: area }
  }
  return best
}

function place(column: BandColumn, count: number, from: number, notes: NoteArea, first: boolean): Taken {
  let area = notes
  let y = from
  const places: PlacedStrip[] = []
  for (const [i, strip] of column.strips.slice(0, count).entries()) {
    y = topOf(strip, y, first && i === 0)
    places.push({ strip, x: column.x, y })
    y += strip.height
    area = withNotes(area, strip, column.x, column.width)
  }
  return { count, places, bottom: y, notes: area }
}

/** On an empty page, whatever may not be parted: as much as fits, and one strip where not even that does. */
function forced(column: BandColumn, page: OpenPage, depth: number, onOverflow: OnOverflow): Taken {
  let count = 0
  let y = page.y
  for (const [i, strip] of column.strips.entries()) {
    y = topOf(strip, y, i === 0) + strip.height
    if (y + page.notes.height > depth + 0.01) break
    count = i + 1
  }
  const [strip] = column.strips
  if (count === 0 && strip !== undefined && page.y + strip.height > depth + 0.01) onOverflow(strip.anchors[0])
  return place(column, Math.max(count, Math.min(1, column.strips.length)), page.y, page.notes, true)
}

function topOf(strip: Strip, y: number, first: boolean): number {
  const top = first ? y : y + strip.before
  return strip.snap === 0 ? top : Math.ceil(top / strip.snap - 1e-6) * strip.snap
}

function heightFrom(y: number, strips: readonly Strip[]): number {
  return strips.reduce((bottom, strip, i) => topOf(strip, bottom, i === 0) + strip.height, y)
}
