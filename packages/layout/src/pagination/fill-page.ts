import type { Band, BandColumn, Flow } from './band.ts'
import { noNotes, placeNotes, splittable, withNotes, type NoteArea, type PlacedNotes } from './note-area.ts'
import type { PlacedStrip } from './page-draft.ts'
import { flowStrips } from './flow.ts'
import { heightOf, topOf } from './stack.ts'
import { asArtifact } from './strip.ts'

/** Where a page starts: in a band, with what earlier pages left of it and of their notes. */
export interface Position {
  readonly band: number
  /** Columns of the band as far as they are not set yet; all of them when undefined. */
  readonly rest: readonly BandColumn[] | undefined
  readonly carried: NoteArea
  /** Bands before it that found no room and go first. */
  readonly deferred: readonly number[]
  /** Points that repeated headers take before anything new stands there. */
  readonly repeated: number
}

/** One way to end a page. */
export interface Fill {
  /** Points that what no earlier page has takes of it, notes included. */
  readonly own: number
  /** Points from the head of the text to where text, with the notes under it, ends. */
  readonly filled: number
  /** Where the next page starts; undefined when nothing is left. */
  readonly next: Position | undefined
  readonly strips: () => PlacedStrip[]
  readonly notes: PlacedNotes
  /** Something is taller than the page and was set over its foot: its anchor, where it has one. */
  readonly overflow?: { readonly anchor: string | undefined }
}

/** Bands of a chapter. Points. */
export interface Chapter {
  readonly bands: readonly Band[]
  /** From line to line of running text. */
  readonly pitch: number
  /** Each page is a spread of two. */
  readonly facing: boolean
}

/** The room that a page has for text, in points from the head of the text. */
export interface PageRoom {
  readonly top: number
  readonly depth: number
  /** Something stands there already, and the page may be left as it is. */
  readonly shared: boolean
}

/** Lines that a page may be short by where a later break is better. */
const spareLines = 5

/** Lines from the foot where breaks are looked for first: most pages end there, and what stands above is no way to end them. */
const nearFoot = 12

/** Lines that a text in columns has at least in the longest where it starts and goes on. */
const fewestInFlow = 4

/** A page so far. */
interface OpenPage {
  readonly strips: readonly PlacedStrip[]
  readonly notes: NoteArea
  readonly y: number
}

/** What of a column goes on a page: how many strips, where they stand, and the notes they bring. */
interface Taken {
  readonly count: number
  readonly places: readonly PlacedStrip[]
  readonly bottom: number
  readonly notes: NoteArea
}

/** A break within or after a band. */
interface Cut {
  readonly band: number
  readonly columns: readonly BandColumn[]
  /** Strips of each column that stand before it. */
  readonly counts: readonly number[]
  /** Strips of the page that stand before it. */
  readonly placed: readonly PlacedStrip[]
  readonly count: number
  readonly y: number
  readonly notes: NoteArea
  readonly deferred: readonly number[]
}

/**
 * The ways to end a page that starts at a position: every break near its foot where strips allow one, or the last one
 * that they allow. When all that is left fits, that is the one way.
 */
export function fillPage(chapter: Chapter, position: Position, room: PageRoom): Fill[] {
  const near = room.depth - nearFoot * chapter.pitch
  return endsFrom(near, chapter, position, room) ?? endsFrom(-Infinity, chapter, position, room) ?? []
}

/** A page while bands are put on it. */
interface Filling {
  readonly chapter: Chapter
  readonly position: Position
  readonly room: PageRoom
  /** Breaks further up are not looked at. */
  readonly near: number
  readonly placed: PlacedStrip[]
  readonly cuts: Cut[]
  y: number
  notes: NoteArea
  deferred: readonly number[]
  /** The last place that was reached, whatever strips allow. */
  reached: Cut | undefined
}

/** The ways to end a page, of breaks that stand so far down; undefined when one further up might be a way too. */
function endsFrom(near: number, chapter: Chapter, position: Position, room: PageRoom): Fill[] | undefined {
  const { bands } = chapter
  const page: Filling = {
    chapter,
    position,
    room,
    near,
    placed: [],
    cuts: room.shared ? [untouched(bands, position, room.top)] : [],
    y: room.top,
    notes: position.carried,
    deferred: [],
    reached: undefined,
  }
  for (const band of position.deferred) putDeferred(page, band)
  for (let band = position.band; band < bands.length; band++) {
    const columns = (band === position.band ? position.rest : undefined) ?? bands[band]?.columns ?? []
    const [column] = columns
    if (column === undefined || isDeferred(page, band, column)) continue
    const flow = bands[band]?.flow
    const fits =
      flow !== undefined
        ? putFlow(page, band, columns, column, flow)
        : columns.length === 1
          ? putColumn(page, band, columns, column)
          : putLevel(page, band, columns)
    if (!fits) return waysToEnd(page)
  }
  return [endAt(page, cutAt(page, bands.length, [], []))]
}

/** Ways to end a page that does not hold everything. */
function waysToEnd(page: Filling): Fill[] | undefined {
  const { chapter, cuts, near, position, reached, room } = page
  const last = cuts.at(-1)
  const least =
    last === undefined
      ? -Infinity
      : Math.min(last.y + last.notes.height, room.depth) - spareLines * chapter.pitch - 0.01
  if (least < near) return undefined
  if (last === undefined) return [endAt(page, reached ?? forced(chapter.bands, position, room))]
  return cuts
    .filter((cut) => cut === last || cut.y + cut.notes.height >= least)
    .map((cut) => endAt(page, cut))
}

function endAt({ chapter, position, room }: Filling, cut: Cut): Fill {
  return fillOf(chapter.bands, room.depth, cut, position.repeated)
}

/** A break under what stands on the page. */
function cutAt(
  { placed, y, notes, deferred }: Filling,
  band: number,
  columns: readonly BandColumn[],
  counts: readonly number[],
): Cut {
  return { band, columns, counts, placed, count: placed.length, y, notes, deferred }
}

/** A break where strips allow one, a place reached where they do not. */
function addCut(page: Filling, cut: Cut, keep: boolean | undefined): void {
  if (keep === true) page.reached = cut
  else page.cuts.push(cut)
}

function startsPage({ placed, room }: Filling): boolean {
  return placed.length === 0 && !room.shared
}

/** Puts a band that earlier pages had no room for, or leaves it to the next page. */
function putDeferred(page: Filling, band: number): void {
  const { chapter, position, room } = page
  const whole = wholeBand(chapter.bands[band], page.y, startsPage(page))
  if (page.deferred.length > 0 || whole.bottom + page.notes.height > room.depth + 0.01) {
    page.deferred = page.deferred.concat(band)
    return
  }
  page.placed.push(...whole.places)
  page.y = Math.min(room.depth, whole.bottom + chapter.pitch / 2)
  const columns = position.rest ?? chapter.bands[position.band]?.columns ?? []
  const counts = columns.map(() => 0)
  page.cuts.push(cutAt(page, position.band, columns, counts))
}

/** Whether a band that floats goes to the next page, for want of room here. */
function isDeferred(page: Filling, index: number, column: BandColumn): boolean {
  const { chapter, room, placed } = page
  const band = chapter.bands[index]
  if (band?.floats !== true || column.strips !== band.columns[0]?.strips) return false
  const held = placed.at(-1)?.strip.keep === true
  const fits = wholeBand(band, page.y, false).bottom + page.notes.height <= room.depth + 0.01
  const next = placed.length > 0 && !held && wholeBand(band, 0, true).bottom <= room.depth
  const goes = page.deferred.length > 0 || (next && !fits)
  if (goes) page.deferred = page.deferred.concat(index)
  return goes
}

/** Puts a text in columns; false when not all of it fits. */
function putFlow(
  page: Filling,
  band: number,
  columns: readonly BandColumn[],
  { strips }: BandColumn,
  flow: Flow,
): boolean {
  const { chapter, room } = page
  const [first] = strips
  const at = first === undefined ? page.y : topOf(first, page.y, startsPage(page))
  const { count, places, bottom, notes } = flowStrips(strips, flow, at, room.depth, page.notes)
  const whole = count === strips.length
  const fewest = Math.min(fewestInFlow * chapter.pitch, room.depth - room.top)
  // A few lines in every column are no place to start.
  if (!whole && (count === 0 || bottom - at < fewest)) return false
  page.placed.push(...places)
  page.y = bottom
  page.notes = notes
  addCut(page, cutAt(page, band, columns, [count]), whole && strips.at(-1)?.keep)
  return whole
}

/** Puts strips under each other; false when not all of them fit. */
function putColumn(
  page: Filling,
  band: number,
  columns: readonly BandColumn[],
  { strips, x, width }: BandColumn,
): boolean {
  const { near, room, placed } = page
  for (let i = 0; i < strips.length; i++) {
    const strip = strips[i]
    if (strip === undefined) break
    const y = topOf(strip, page.y, startsPage(page))
    const area = withNotes(page.notes, strip, x, width)
    const bottom = y + strip.height
    const over = bottom + area.height - room.depth
    if (over > 0.01 && !splittable(area, over)) return false
    placed.push({ strip, x, y })
    page.y = bottom
    page.notes = area
    if (bottom + area.height >= near) addCut(page, cutAt(page, band, columns, [i + 1]), strip.keep)
  }
  return true
}

/** Puts columns beside each other; false when not all of them fit. */
function putLevel(page: Filling, band: number, columns: readonly BandColumn[]): boolean {
  const { depth } = page.room
  const open: OpenPage = { strips: page.placed, notes: page.notes, y: page.y }
  const taken = takeLevel(columns, open, depth, depth)
  if (taken.every(({ count }, k) => count === columns[k]?.strips.length)) {
    for (const { places } of taken) page.placed.push(...places)
    page.y = Math.max(page.y, ...taken.map(({ bottom }) => bottom))
    page.notes = taken.at(-1)?.notes ?? page.notes
    const counts = taken.map(({ count }) => count)
    addCut(
      page,
      cutAt(page, band, columns, counts),
      columns.some(({ strips }) => strips.at(-1)?.keep),
    )
    return true
  }
  for (let spare = spareLines; spare >= 0; spare--) {
    const part = spare === 0 ? taken : takeLevel(columns, open, depth - spare * page.chapter.pitch, depth)
    if (part.every(({ count }) => count === 0)) continue
    const strips = [...page.placed, ...part.flatMap(({ places }) => places)]
    page.cuts.push({
      band,
      columns,
      counts: part.map(({ count }) => count),
      placed: strips,
      count: strips.length,
      y: Math.max(page.y, ...part.map(({ bottom }) => bottom)),
      notes: part.at(-1)?.notes ?? page.notes,
      deferred: page.deferred,
    })
  }
  return false
}

/** A band of one column set in one piece. */
function wholeBand(
  band: Band | undefined,
  from: number,
  first: boolean,
): { readonly places: readonly PlacedStrip[]; readonly bottom: number } {
  const { strips = [], x = 0 } = band?.columns[0] ?? {}
  let y = from
  const places = strips.map((strip, i): PlacedStrip => {
    const at = topOf(strip, y, first && i === 0)
    y = at + strip.height
    return { strip, x, y: at }
  })
  return { places, bottom: y }
}

/** The page that ends at a cut. */
function fillOf(bands: readonly Band[], depth: number, cut: Cut, repeated: number): Fill {
  const { band, columns, counts, placed, count, y, deferred } = cut
  const notes = placeNotes(cut.notes, depth, depth - Math.min(y, depth))
  const broken = columns.map((column, k) => continued(column, counts[k] ?? 0))
  const within = broken.some(({ strips }) => strips.length > 0)
  const over = within ? band : band + 1
  const filled = Math.min(depth, y + cut.notes.height)
  const more = over < bands.length || notes.carried.stacks.length > 0 || deferred.length > 0
  return {
    own: filled - (placed[0]?.y ?? 0) - repeated,
    filled,
    next: more
      ? {
          band: over,
          rest: within ? broken : undefined,
          carried: notes.carried,
          deferred,
          repeated: repeatedHeight(broken),
        }
      : undefined,
    strips: () => endParts(placed.slice(0, count), broken),
    notes,
    ...(y > depth + 0.01 ? { overflow: { anchor: placed[0]?.strip.anchors[0] } } : {}),
  }
}

/** Points of the headers that columns start with again. */
function repeatedHeight(columns: readonly BandColumn[]): number {
  return Math.max(
    0,
    ...columns.map(({ strips }) => {
      const first = strips.findIndex((each) => each.repeated !== undefined)
      return first < 0 ? 0 : heightOf(strips.slice(0, first))
    }),
  )
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
function endParts(placed: PlacedStrip[], rest: readonly BandColumn[]): PlacedStrip[] {
  for (const { x, strips } of rest) {
    const at = placed.findLastIndex((each) => each.x === x)
    const last = placed[at]
    const foot = last?.strip.repeated?.foot
    if (last === undefined || foot === undefined || strips.at(-1)?.repeated !== last.strip.repeated) continue
    const shapes = [...last.strip.shapes, { ...foot, y: last.strip.height + foot.y }]
    placed[at] = { ...last, strip: { ...last.strip, shapes } }
  }
  return placed
}

/** As much of every column as ends over `room`; none when a column that has something to set cannot start. */
function takeLevel(columns: readonly BandColumn[], page: OpenPage, room: number, depth: number): Taken[] {
  const none = columns.map(() => ({ count: 0, places: [], bottom: page.y, notes: page.notes }))
  for (let foot = room; foot > page.y;) {
    const taken: Taken[] = []
    let { notes } = page
    for (const column of columns) {
      const one = take(column, page, notes, foot)
      notes = one.notes
      taken.push(one)
    }
    if (columns.some((column, k) => column.strips.length > 0 && taken[k]?.count === 0)) return none
    const bottom = Math.max(...taken.map((each) => each.bottom))
    const over = bottom + notes.height - depth
    if (over <= 0.01) return taken
    foot = Math.min(foot, bottom) - Math.max(over, 1)
  }
  return none
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

/** Nothing is put on the page. */
function untouched(bands: readonly Band[], { band, rest, carried, deferred }: Position, y: number): Cut {
  const columns = rest ?? bands[band]?.columns ?? []
  return { band, columns, counts: columns.map(() => 0), placed: [], count: 0, y, notes: carried, deferred }
}

/** On an empty page, what may not be parted and fits on none: as much of each column as fits, one strip where not even that does. */
function forced(
  bands: readonly Band[],
  { band, rest, carried, deferred }: Position,
  { top, depth }: PageRoom,
): Cut {
  const at = bands.findIndex(
    (each, i) =>
      i >= band &&
      (i === band ? (rest ?? each.columns) : each.columns).some(({ strips }) => strips.length > 0),
  )
  const columns = (at === band ? rest : undefined) ?? bands[at]?.columns ?? []
  const placed: PlacedStrip[] = []
  let notes = carried
  let bottom = top
  const counts = columns.map(({ strips, x, width }) => {
    let y = top
    let count = 0
    for (const [i, strip] of strips.entries()) {
      const start = topOf(strip, y, i === 0)
      if (i > 0 && start + strip.height + carried.height > depth + 0.01) break
      placed.push({ strip, x, y: start })
      y = start + strip.height
      notes = withNotes(notes, strip, x, width)
      count = i + 1
    }
    bottom = Math.max(bottom, y)
    return count
  })
  return { band: at, columns, counts, placed, count: placed.length, y: bottom, notes, deferred }
}

/** Where the first page of a chapter starts. */
export const start: Position = { band: 0, rest: undefined, carried: noNotes, deferred: [], repeated: 0 }
