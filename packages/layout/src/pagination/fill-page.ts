import type { Band, BandColumn } from './band.ts'
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
  return endsFrom(near, chapter, position, room) ?? endsFrom(0, chapter, position, room) ?? []
}

/** The ways to end a page, of breaks that stand so far down; undefined when one further up might be a way too. */
function endsFrom(
  near: number,
  { bands, pitch }: Chapter,
  position: Position,
  room: PageRoom,
): Fill[] | undefined {
  const { top, depth } = room
  const placed: PlacedStrip[] = []
  const cuts: Cut[] = room.shared ? [untouched(bands, position, top)] : []
  let y = top
  let notes = position.carried
  let deferred: readonly number[] = []
  /** The last place that was reached, whatever strips allow. */
  let reached: Cut | undefined
  const ends = (cut: Cut): Fill => fillOf(bands, depth, cut, position.repeated)
  const ended = (over: boolean): Fill[] | undefined => {
    if (!over) {
      const count = placed.length
      return [ends({ band: bands.length, columns: [], counts: [], placed, count, y, notes, deferred })]
    }
    const last = cuts.at(-1)
    if (last === undefined) return near > 0 ? undefined : [ends(reached ?? forced(bands, position, room))]
    const least = Math.min(last.y + last.notes.height, depth) - spareLines * pitch - 0.01
    if (near > 0 && least < near) return undefined
    return cuts.filter((cut) => cut === last || cut.y + cut.notes.height >= least).map(ends)
  }
  for (const band of position.deferred) {
    const whole = wholeBand(bands[band], y, placed.length === 0 && !room.shared)
    if (deferred.length > 0 || whole.bottom + notes.height > depth + 0.01) {
      deferred = deferred.concat(band)
      continue
    }
    placed.push(...whole.places)
    y = Math.min(depth, whole.bottom + pitch / 2)
    const { rest } = position
    const columns = rest ?? bands[position.band]?.columns ?? []
    const counts = columns.map(() => 0)
    cuts.push({ band: position.band, columns, counts, placed, count: placed.length, y, notes, deferred })
  }
  for (let band = position.band; band < bands.length; band++) {
    const columns = (band === position.band ? position.rest : undefined) ?? bands[band]?.columns ?? []
    const [column] = columns
    if (column === undefined) continue
    if (bands[band]?.floats === true && column.strips === bands[band]?.columns[0]?.strips) {
      const held = placed.at(-1)?.strip.keep === true
      const fits = wholeBand(bands[band], y, false).bottom + notes.height <= depth + 0.01
      const next = placed.length > 0 && !held && wholeBand(bands[band], 0, true).bottom <= depth
      if (deferred.length > 0 || (next && !fits)) {
        deferred = deferred.concat(band)
        continue
      }
    }
    const flow = bands[band]?.flow
    if (flow !== undefined) {
      const [first] = column.strips
      const at = first === undefined ? y : topOf(first, y, placed.length === 0 && !room.shared)
      const flowed = flowStrips(column.strips, flow, at, depth, notes)
      const whole = flowed.count === column.strips.length
      // A few lines in every column are no place to start.
      if (!whole && (flowed.count === 0 || flowed.bottom - at < Math.min(fewestInFlow * pitch, depth - top)))
        return ended(true)
      placed.push(...flowed.places)
      y = flowed.bottom
      notes = flowed.notes
      const cut: Cut = {
        band,
        columns,
        counts: [flowed.count],
        placed,
        count: placed.length,
        y,
        notes,
        deferred,
      }
      if (whole && column.strips.at(-1)?.keep) reached = cut
      else cuts.push(cut)
      if (!whole) return ended(true)
      continue
    }
    if (columns.length === 1) {
      const { strips, x, width } = column
      for (let i = 0; i < strips.length; i++) {
        const strip = strips[i]
        if (strip === undefined) break
        const at = topOf(strip, y, placed.length === 0 && !room.shared)
        const area = withNotes(notes, strip, x, width)
        const over = at + strip.height + area.height - depth
        if (over > 0.01 && !splittable(area, over)) return ended(true)
        placed.push({ strip, x, y: at })
        y = at + strip.height
        notes = area
        if (y + area.height < near) continue
        const counts = [i + 1]
        const cut: Cut = { band, columns, counts, placed, count: placed.length, y, notes, deferred }
        if (strip.keep) reached = cut
        else cuts.push(cut)
      }
      continue
    }
    const page: OpenPage = { strips: placed, notes, y }
    const taken = takeLevel(columns, page, depth, depth)
    if (taken.every(({ count }, k) => count === columns[k]?.strips.length)) {
      for (const { places } of taken) placed.push(...places)
      y = Math.max(y, ...taken.map(({ bottom }) => bottom))
      notes = taken.at(-1)?.notes ?? notes
      const cut = {
        band,
        columns,
        counts: taken.map(({ count }) => count),
        placed,
        count: placed.length,
        y,
        notes,
        deferred,
      }
      if (columns.some(({ strips }) => strips.at(-1)?.keep)) reached = cut
      else cuts.push(cut)
      continue
    }
    for (let spare = spareLines; spare >= 0; spare--) {
      const part = spare === 0 ? taken : takeLevel(columns, page, depth - spare * pitch, depth)
      if (part.every(({ count }) => count === 0)) continue
      const strips = [...placed, ...part.flatMap(({ places }) => places)]
      cuts.push({
        band,
        columns,
        counts: part.map(({ count }) => count),
        placed: strips,
        count: strips.length,
        y: Math.max(y, ...part.map(({ bottom }) => bottom)),
        notes: part.at(-1)?.notes ?? notes,
        deferred,
      })
    }
    return ended(true)
  }
  return ended(false)
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
