import type { Flow } from './band.ts'
import { withNotes, type NoteArea } from './note-area.ts'
import type { PlacedStrip } from './page-draft.ts'
import type { Strip } from './strip.ts'
import { topOf } from './stack.ts'

/** What of a text in columns stands on a page. */
export interface Flowed {
  readonly count: number
  readonly places: readonly PlacedStrip[]
  /** Foot of the longest column. */
  readonly bottom: number
  readonly notes: NoteArea
}

/** The foot of columns moves by this much, in points, while one is looked for that holds everything. */
const step = 1

/**
 * Sets strips in columns between `top` and `foot`, one column after the other. What fits whole is evened: the columns are as short as
 * they can be. A column ends where strips allow it, so it may end early; no column starts with space above.
 */
export function flowStrips(
  strips: readonly Strip[],
  flow: Flow,
  top: number,
  foot: number,
  notes: NoteArea,
): Flowed {
  let filled = filledTo(strips, flow, top, foot, notes)
  // Notes at the foot take from the columns that refer to them.
  for (let room = foot; filled.bottom + filled.notes.height > foot + 0.01 && room > top; room -= step)
    filled = filledTo(strips, flow, top, room, notes)
  if (filled.count < strips.length) return filled
  const total = strips.reduce((sum, { height }) => sum + height, 0)
  for (let even = top + total / flow.columns.length; even < filled.bottom; even += step) {
    const evened = filledTo(strips, flow, top, even, notes)
    if (evened.count === strips.length) return evened
  }
  return filled
}

function filledTo(
  strips: readonly Strip[],
  { columns }: Flow,
  top: number,
  foot: number,
  notes: NoteArea,
): Flowed {
  const places: PlacedStrip[] = []
  let count = 0
  let bottom = top
  let area = notes
  for (const { x } of columns) {
    let y = top
    let ended = count
    let at = count
    const column: PlacedStrip[] = []
    for (; at < strips.length; at++) {
      const strip = strips[at]
      if (strip === undefined) break
      const start = topOf(strip, y, column.length === 0)
      if (start + strip.height > foot + 0.01) break
      column.push({ strip, x, y: start })
      y = start + strip.height
      if (!strip.keep || at === strips.length - 1) ended = at + 1
    }
    const kept = column.slice(0, ended - count)
    places.push(...kept)
    count = ended
    const last = kept.at(-1)
    if (last !== undefined) bottom = Math.max(bottom, last.y + last.strip.height)
  }
  const measure = Math.max(...columns.map(({ x, width }) => x + width))
  for (const { strip } of places) area = withNotes(area, strip, 0, measure)
  return { count, places, bottom, notes: area }
}
