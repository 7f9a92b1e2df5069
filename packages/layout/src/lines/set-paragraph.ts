import { paragraphBreaks } from '../breaks/line-breaks.ts'
import type { Faces } from '../faces/faces.ts'
import { atomsOf, type Atom, type OnMissing } from '../text/atoms.ts'
import type { LineItem } from '../text/line-item.ts'
import { lineItems } from '../text/line-items.ts'
import { isHan } from '../text/characters.ts'
import type { Stretch } from '../text/stretch.ts'
import { breakLines, type Breaks } from './break-lines.ts'
import { fillLines } from './fill-lines.ts'
import type { Line } from './line.ts'
import { isPlain, keepLines, knownLines, withContent } from './known-lines.ts'
import { setLine } from './set-line.ts'

export interface ParagraphChoices {
  readonly faces: Faces
  readonly measure: number
  readonly align: 'justify' | 'start' | 'centre' | 'end'
  /** Points before the first word. */
  readonly indent: number
  readonly onMissing: OnMissing
  /** Called when a line had to be stretched beyond what reads well, with how far. */
  readonly onLoose?: (ratio: number) => void
  /** Called when a word longer than its line was broken between any two characters. */
  readonly onLongWord?: () => void
}

/** Beyond this ratio a stretched line is worth a warning. */
const loose = 9

/**
 * Sets a paragraph as lines no wider than the measure: whole words where they fit, between any two characters where not.
 *
 * A text of one stretch is set once: page numbers, words in tables, what an edition says again.
 */
export function setParagraph(stretches: readonly Stretch[], choices: ParagraphChoices): readonly Line[] {
  const [stretch, other] = stretches
  if (stretch === undefined || other !== undefined || !isPlain(stretch)) return setLines(stretches, choices)
  const known = knownLines(stretch, choices)
  if (known !== undefined) return withContent(known, stretch.content)
  let silent = true
  const heard =
    <Arguments extends unknown[]>(warn: ((...said: Arguments) => void) | undefined) =>
    (...said: Arguments): void => {
      silent = false
      warn?.(...said)
    }
  const lines = setLines(stretches, {
    ...choices,
    onMissing: heard(choices.onMissing),
    onLoose: heard(choices.onLoose),
    onLongWord: heard(choices.onLongWord),
  })
  // What is warned of is set again each time, for each warning names its place.
  if (silent) keepLines(stretch, choices, lines)
  return lines
}

function setLines(stretches: readonly Stretch[], choices: ParagraphChoices): readonly Line[] {
  const { faces, measure, align, indent } = choices
  const atoms = atomsOf(stretches, faces, choices.onMissing)
  const justified = align === 'justify'
  const breaks = paragraphBreaks(stretches.map(({ text, style }) => ({ text, tailoring: style.lang })))
  const { onLongWord } = choices
  const itemChoices = { breaks, indent, measure, ...(onLongWord === undefined ? {} : { onLongWord }) }
  let items = lineItems(atoms, faces, { ...itemChoices, anywhere: false })
  if (items.length === 0) return []
  const broken = (of: readonly LineItem[], until?: number): Breaks | undefined =>
    justified ? breakLines(of, measure, until) : fillLines(of, measure, until)
  let set = broken(items, runtStart(items, atoms)) ?? broken(items)
  if (set === undefined) {
    onLongWord?.()
    items = lineItems(atoms, faces, { ...itemChoices, anywhere: true })
    set = broken(items) ?? fillLines(items, measure) ?? everyBox(items)
  } else if (set.loosest > loose) choices.onLoose?.(set.loosest)
  const { lines } = set
  return lines.map((line, i) => setLine(items, line, { measure, align, last: i === lines.length - 1 }))
}

/** Nothing fits: one box a line. */
function everyBox(items: readonly LineItem[]): Breaks {
  const starts = items.flatMap((item, i) => (item.box === undefined ? [] : [i]))
  return { lines: starts.map((start) => ({ start, end: start + 1 })), loosest: 0 }
}

/** A last line holds at least two Han characters, or a whole word: the item from which on no break may fall. */
function runtStart(items: readonly LineItem[], atoms: readonly Atom[]): number {
  const last = atoms.findLast((atom) => atom.kind === 'han' || atom.kind === 'latin')
  const enough = last?.kind === 'han' ? 2 : 1
  let held = 0
  let from = items.length
  while (from > 0 && held < enough) {
    from--
    const box = items[from]?.box
    if (box === undefined) continue
    if (box.face.id.startsWith('han')) {
      held += isHan(box.text.codePointAt(0) ?? 0) && box.advance > box.size * 0.6 ? 1 : 0
    } else if (box.word === 0 || !sameWord(items, from)) held += enough
  }
  return from
}

function sameWord(items: readonly LineItem[], at: number): boolean {
  const word = items[at]?.box?.word
  return items.slice(Math.max(0, at - 2), at).some((item) => item.box !== undefined && item.box.word === word)
}
