import type { FootNote } from '../text/foot-note.ts'
import type { PlacedNote } from './page-draft.ts'
import type { Strip } from './strip.ts'

/** Between the text and the rule over the notes, and between the rule and the first note. */
export const aboveRule = 7
const belowRule = 4

interface Entry {
  readonly note: FootNote
  readonly strips: readonly Strip[]
  readonly continued: boolean
}

interface Stack {
  readonly x: number
  readonly width: number
  readonly entries: readonly Entry[]
}

/** The notes that the foot of a page holds so far: a stack for each column that refers to notes. */
export interface NoteArea {
  readonly stacks: readonly Stack[]
  readonly height: number
}

export const noNotes: NoteArea = { stacks: [], height: 0 }

/** The area with the notes that a strip refers to. */
export function withNotes(area: NoteArea, strip: Strip, x: number, width: number): NoteArea {
  let found = area
  for (const { line } of strip.lines) {
    for (const { note } of line.marks)
      found = add(found, { note, strips: note.lines(width), continued: false }, x, width)
  }
  return found
}

function add(area: NoteArea, entry: Entry, x: number, width: number): NoteArea {
  const known = area.stacks.some((stack) => stack.x === x && stack.width === width)
  const stacks = known
    ? area.stacks.map((stack) =>
        stack.x === x && stack.width === width ? { ...stack, entries: [...stack.entries, entry] } : stack,
      )
    : [...area.stacks, { x, width, entries: [entry] }]
  return { stacks, height: aboveRule + belowRule + stackedHeight(stacks) }
}

function stackHeight(stack: Stack): number {
  return stack.entries.reduce((sum, entry) => sum + heightOf(entry.strips), 0)
}

function heightOf(strips: readonly Strip[]): number {
  return strips.reduce((sum, strip) => sum + strip.height, 0)
}

/** Columns stand side by side; a stack over the whole measure stands under those it would cross. */
function stackedHeight(stacks: readonly Stack[]): number {
  return rowsOf(stacks).reduce((sum, row) => sum + Math.max(...row.map(stackHeight)), 0)
}

function rowsOf(stacks: readonly Stack[]): Stack[][] {
  const rows: Stack[][] = []
  for (const stack of stacks.toSorted((a, b) => a.x - b.x || a.width - b.width)) {
    const row = rows.find((others) =>
      others.every((other) => other.x + other.width <= stack.x || stack.x + stack.width <= other.x),
    )
    if (row === undefined) rows.push([stack])
    else row.push(stack)
  }
  return rows
}

export interface PlacedNotes {
  readonly notes: readonly PlacedNote[]
  /** Top of the notes; undefined when there are none. */
  readonly top: number | undefined
  /** What goes on at the foot of the next page. */
  readonly carried: NoteArea
}

/** Lines of a note that stand together on either page when it is split. */
const togetherLines = 2

/** Whether the last note of an area may go over to the next page with as much as has no room here, in points. */
export function splittable({ stacks }: NoteArea, over: number): boolean {
  const [stack, other] = stacks
  const strips = stack?.entries.at(-1)?.strips ?? []
  if (other !== undefined || strips.length < togetherLines * 2) return false
  return over <= heightOf(strips.slice(togetherLines)) + 0.01
}

/**
 * Places the notes so that the last ends at the foot of the text. What is taller than `room` goes over to the next page,
 * line by line.
 */
export function placeNotes(area: NoteArea, depth: number, room: number): PlacedNotes {
  if (area.stacks.length === 0) return { notes: [], top: undefined, carried: noNotes }
  let fitting = area
  let carried = noNotes
  while (fitting.height > room + 0.01 || isTorn(fitting, carried)) {
    const moved = withoutLastLine(fitting)
    if (moved === undefined) break
    fitting = moved.area
    carried = carryOver(carried, moved.stack, moved.entry)
  }
  const top = depth - fitting.height
  let y = top + aboveRule + belowRule
  const notes: PlacedNote[] = []
  for (const row of rowsOf(fitting.stacks)) {
    for (const stack of row) {
      let at = y
      for (const entry of stack.entries) {
        if (entry.strips.length === 0) continue
        notes.push({ ...entry, x: stack.x, width: stack.width, y: at })
        at += heightOf(entry.strips)
      }
    }
    y += Math.max(...row.map(stackHeight))
  }
  return { notes, top: top + aboveRule, carried }
}

/** A single line of a note is left for the next page while more lines than need be stand here. */
function isTorn(fitting: NoteArea, carried: NoteArea): boolean {
  const [entry, ...others] = carried.stacks[0]?.entries ?? []
  if (entry === undefined || others.length > 0 || entry.strips.length >= togetherLines) return false
  const here = fitting.stacks[0]?.entries.at(-1)
  return here?.note === entry.note && here.strips.length > togetherLines
}

function withoutLastLine(
  area: NoteArea,
): { readonly area: NoteArea; readonly stack: Stack; readonly entry: Entry } | undefined {
  const tallest = area.stacks.toSorted((a, b) => stackHeight(b) - stackHeight(a))[0]
  const last = tallest?.entries.at(-1)
  const line = last?.strips.at(-1)
  if (tallest === undefined || last === undefined || line === undefined) return undefined
  const left = last.strips.slice(0, -1)
  const entries =
    left.length === 0
      ? tallest.entries.slice(0, -1)
      : [...tallest.entries.slice(0, -1), { ...last, strips: left }]
  const stacks = area.stacks.flatMap((stack) =>
    stack !== tallest ? [stack] : entries.length === 0 ? [] : [{ ...stack, entries }],
  )
  const height = stacks.length === 0 ? 0 : aboveRule + belowRule + stackedHeight(stacks)
  return {
    area: { stacks, height },
    stack: tallest,
    entry: { note: last.note, strips: [line], continued: left.length > 0 || last.continued },
  }
}

/** Puts a line in front of those already carried. */
function carryOver(carried: NoteArea, stack: Stack, entry: Entry): NoteArea {
  const known = carried.stacks.find((each) => each.x === stack.x && each.width === stack.width)
  const [head, ...rest] = known?.entries ?? []
  const entries =
    head !== undefined && head.note === entry.note
      ? [{ note: head.note, strips: [...entry.strips, ...head.strips], continued: entry.continued }, ...rest]
      : [entry, ...(known?.entries ?? [])]
  const stacks = [
    ...carried.stacks.filter((each) => each !== known),
    { x: stack.x, width: stack.width, entries },
  ]
  return { stacks, height: aboveRule + belowRule + stackedHeight(stacks) }
}
