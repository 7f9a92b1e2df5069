import type { Band, BandColumn } from './band.ts'
import { heightOf } from './stack.ts'
import type { PageDraft, PlacedStrip } from './page-draft.ts'
import type { OnOverflow } from './paginate.ts'
import type { Strip } from './strip.ts'
import { asArtifact } from './strip.ts'

/** Part of a sheet: bands across the measure, or strips that run through its columns. */
export type Region =
  | { readonly across: true; readonly bands: readonly Band[] }
  | { readonly across: false; readonly strips: readonly Strip[] }

/** A column of the text: points from the left of the measure, and its width. */
interface Lane {
  readonly x: number
  readonly width: number
}

/** Pages while they are filled. */
interface Open {
  readonly pages: PlacedStrip[][]
  y: number
}

/** Points by which columns of one length are looked for. */
const step = 1

/**
 * Sets the regions of a sheet under each other. Running text fills the first column and goes on in the second; where it
 * ends on a page, its columns are of about one length.
 */
export function sheetPages(
  regions: readonly Region[],
  lanes: readonly [Lane, Lane],
  depth: number,
  onOverflow: OnOverflow,
): PageDraft[] {
  const open: Open = { pages: [[]], y: 0 }
  for (const region of regions) {
    if (region.across) {
      region.bands.forEach((band, i) => {
        if (leavesAlone(band, region.bands[i + 1], depth - open.y)) turn(open)
        setAcross(band, open, depth, onOverflow)
      })
    } else setRunning(region.strips, lanes, open, depth, onOverflow)
  }
  return open.pages
    .filter((strips, i) => i === 0 || strips.length > 0)
    .map((strips, i) => ({ kind: i === 0 ? 'opening' : 'text', title: [], strips, notes: [] }))
}

/** Whether a band that heads the next would stand at the foot of the page without it. */
function leavesAlone(band: Band, next: Band | undefined, room: number): boolean {
  if (next === undefined || !band.columns.some(({ strips }) => strips.at(-1)?.keep === true)) return false
  const height = Math.max(...band.columns.map(({ strips }) => heightOf(strips)))
  return next.columns.some(
    ({ strips }) =>
      strips.length > 0 &&
      taking(strips, room - height - (band.columns[0]?.strips[0]?.before ?? 0), false) === 0,
  )
}

/** Columns that start level; what does not fit goes on at the head of the next page. */
function setAcross({ columns }: Band, open: Open, depth: number, onOverflow: OnOverflow): void {
  let rest: readonly BandColumn[] = columns
  for (;;) {
    const first = open.y === 0
    const taken = rest.map(({ strips }) => taking(strips, depth - open.y, first))
    const stuck = rest.some(({ strips }, i) => strips.length > 0 && taken[i] === 0)
    if (stuck && !first) {
      turn(open)
      continue
    }
    const counts = stuck ? rest.map(({ strips }) => Math.min(1, strips.length)) : taken
    if (stuck) onOverflow(rest[0]?.strips[0]?.anchors[0])
    let bottom = open.y
    rest.forEach(({ x, strips }, i) => {
      bottom = Math.max(bottom, place(strips.slice(0, counts[i] ?? 0), x, open.y, first, open))
    })
    open.y = bottom
    rest = rest.map((column, i) => ({ ...column, strips: goingOn(column.strips, counts[i] ?? 0) }))
    if (rest.every(({ strips }) => strips.length === 0)) return
    turn(open)
  }
}

function setRunning(
  strips: readonly Strip[],
  [left, right]: readonly [Lane, Lane],
  open: Open,
  depth: number,
  onOverflow: OnOverflow,
): void {
  let rest = strips
  while (rest.length > 0) {
    const first = open.y === 0
    // The columns start level, a little below what stands over them.
    const top = open.y + (first ? 0 : (rest[0]?.before ?? 0))
    const room = depth - top
    const even = evenly(rest, room)
    const one = even ?? taking(rest, room, true)
    if (one === 0 && !first) {
      turn(open)
      continue
    }
    const count = Math.max(1, one)
    if (one === 0) onOverflow(rest[0]?.anchors[0])
    const second = goingOn(rest, count)
    const more = even === undefined ? taking(second, room, true) : second.length
    const bottom = Math.max(
      place(rest.slice(0, count), left.x, top, true, open),
      place(second.slice(0, more), right.x, top, true, open),
    )
    open.y = bottom
    rest = goingOn(second, more)
    if (rest.length > 0) turn(open)
  }
}

/** How many strips stand in the first of two columns of the least common length, where both fit. */
function evenly(strips: readonly Strip[], room: number): number | undefined {
  for (let length = heightOf(strips) / 2; length <= room; length += step) {
    const count = taking(strips, length, true)
    if (count > 0 && heightOf(goingOn(strips, count)) <= length) return count
  }
  const alone = taking(strips, room, true)
  return alone === strips.length ? alone : undefined
}

/** How many strips fit in a length, ending where they allow it. */
function taking(strips: readonly Strip[], length: number, first: boolean): number {
  let best = 0
  let y = 0
  for (const [i, strip] of strips.entries()) {
    y += strip.height + (first && i === 0 ? 0 : strip.before)
    if (y > length + 0.01) break
    if (!strip.keep || i === strips.length - 1) best = i + 1
  }
  return best
}

/** What is left of strips; a table starts with its header again. */
function goingOn(strips: readonly Strip[], count: number): readonly Strip[] {
  const rest = strips.slice(count)
  const repeated = rest[0]?.repeated
  if (count === 0 || repeated === undefined || strips[count - 1]?.repeated !== repeated) return rest
  return [...asArtifact(repeated.strips, { type: 'artifact', subtype: 'repeated-header' }), ...rest]
}

/** Puts strips under each other on the open page; gives where they end. */
function place(strips: readonly Strip[], x: number, top: number, first: boolean, open: Open): number {
  let y = top
  for (const [i, strip] of strips.entries()) {
    if (!first || i > 0) y += strip.before
    open.pages.at(-1)?.push({ strip, x, y })
    y += strip.height
  }
  return y
}

function turn(open: Open): void {
  open.pages.push([])
  open.y = 0
}
