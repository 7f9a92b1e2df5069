import { isTracked, letterGive } from '../lines/tracking.ts'
import type { Faces } from '../faces/faces.ts'
import type { Atom, GlyphAtom } from './atoms.ts'
import { lineBreak } from '../breaks/line-breaks.ts'
import { isIdeograph } from './characters.ts'
import { forbidden, type Box, type GlueItem, type LineItem } from './line-item.ts'
import { latinWord, type MeasuredPart } from './latin-word.ts'

export interface ItemChoices {
  /** Where the text of the paragraph may be parted, by UTF-16 offset. */
  readonly breaks: Uint8Array
  /** Points of room before the first word. */
  readonly indent: number
  readonly measure: number
  /** Last resort: the text may break between any two characters. */
  readonly anywhere: boolean
  /** Called when a word longer than its line may break between any two characters. */
  readonly onLongWord?: () => void
}

const hyphenCost = 600
/** After a hyphen or dash that stands in the word. */
const seamCost = 30
/** Inside a word that has no better place. */
const anywhereCost = 2000
/** Where no break may fall, in a text that has no other way to fit. */
const tornCost = 9000
/** A figure stays with the word that it counts unless nothing else will do. */
const figureCost = 1500

/** Between Han characters: ems that a line may stretch by at a ratio of 1. */
const hanStretch = 0.04
/** Between Han and Latin or figures: a quarter em, at least an eighth. */
const scriptGap = { width: 0.25, stretch: 0.125, shrink: 0.125 }
/** The blank half of a mark may shrink to a quarter em. */
const blank = { width: 0.5, stretch: 0.04, shrink: 0.25 }

/** Letters that neither give nor take. */
const rigid = { stretch: 0, shrink: 0 }
/** Between what stands close, and between Han. */
const none = { width: 0, stretch: 0, shrink: 0 }
const hanGap = { width: 0, stretch: hanStretch, shrink: 0 }

/** Boxes and glue of a paragraph, without the glue that ends it. */
export function lineItems(atoms: readonly Atom[], faces: Faces, choices: ItemChoices): LineItem[] {
  const items: LineItem[] = []
  let words = 0
  let before: GlyphAtom | undefined
  let spaced: Atom | undefined
  const stuck = choices.anywhere ? tornCost : forbidden
  if (choices.indent > 0) items.push(room(choices.indent))
  for (const atom of atoms) {
    if (atom.kind === 'mark') {
      items.push({ box: markBox(atom, faces), width: markWidth(atom, faces), ...rigid })
      continue
    }
    if (atom.kind === 'space') {
      spaced = atom
      continue
    }
    if (!('face' in atom)) continue
    if (spaced !== undefined && before === undefined && items.length === 0) spaced = undefined
    const parts = choices.breaks[atom.at] !== lineBreak.none
    if (spaced !== undefined) items.push(spaceGlue(spaced, before, atom, parts, faces))
    else if (before !== undefined) items.push(joint(before, atom, parts ? 0 : stuck))
    spaced = undefined
    before = atom
    if (atom.kind === 'han') items.push(hanBox(atom))
    else {
      words += 1
      latinBoxes(atom, words, choices, items)
    }
  }
  return items
}

/** What a figure is never parted from: its further digits, its unit, the month of its day. */
const unit =
  /^(?:\d|per$|percent|thousand|million|billion|trillion|km|kg|cm|mm|m²|kilomet|kilogram|met(?:re|er)s?\b|miles?\b|tonn?es?\b|tons?\b|hectares?\b|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/u

function belongs(after: string): boolean {
  return unit.test(after)
}

/** Room that nothing is set in. */
function room(width: number): LineItem {
  return { box: undefined, width, stretch: 0, shrink: 0, cost: forbidden, hyphen: 0 }
}

function markWidth(atom: Atom, faces: Faces): number {
  const { style, note } = atom.stretch
  if (note === undefined) return 0
  const sign = note.number === undefined ? '①' : String(note.number)
  return note.number === undefined
    ? (faces[style.han].shape(sign).width * style.hanSize) / 1000
    : (faces[style.latin].shape(sign).width * style.latinSize) / 1000
}

function markBox(atom: Atom, faces: Faces): Box {
  const { style, note } = atom.stretch
  const han = note?.number === undefined
  return {
    stretch: atom.stretch,
    face: faces[han ? style.han : style.latin],
    size: han ? style.hanSize : style.latinSize,
    text: '',
    shift: 0,
    advance: markWidth(atom, faces),
    word: 0,
  }
}

function hanBox({ text, stretch, face }: GlyphAtom): LineItem {
  const size = stretch.style.hanSize
  const width = (face.shape(text).width * size) / 1000
  const half = face.blankHalf(text)
  const advance = half === undefined ? width : width / 2
  // Written out: a text has as many of these as characters.
  return {
    width: advance,
    stretch: 0,
    shrink: 0,
    box: { stretch, face, size, text, shift: half === 'before' ? -width / 2 : 0, advance, word: 0 },
  }
}

function latinBoxes(
  { text, stretch, face }: GlyphAtom,
  word: number,
  { anywhere, measure, onLongWord }: ItemChoices,
  items: LineItem[],
): void {
  const size = face.id.startsWith('han') ? stretch.style.hanSize : stretch.style.latinSize
  const scale = size / 1000
  const parts = latinWord(text, face, stretch.style.lang, !anywhere)
  const tooLong = longest(parts) * scale > measure
  if (tooLong) onLongWord?.()
  if (anywhere || tooLong) {
    for (const [i, character] of Array.from(text).entries()) {
      const width = face.shape(character).width * scale
      if (i > 0)
        items.push({ box: undefined, width: 0, stretch: 0, shrink: 0, cost: anywhereCost, hyphen: 0 })
      items.push({
        width,
        ...rigid,
        box: { stretch, face, size, text: character, shift: 0, advance: width, word: 0 },
      })
    }
    return
  }
  const tracked = isTracked(stretch, face)
  const piece = parts.length === 1 ? 0 : word
  for (const [i, part] of parts.entries()) {
    if (i > 0) {
      const hyphened = parts[i - 1]?.seam === 'hyphen'
      const hyphen = hyphened ? face.shape('-').width * scale : 0
      items.push({
        box: undefined,
        width: part.kern * scale,
        stretch: 0,
        shrink: 0,
        cost: hyphened ? hyphenCost : seamCost,
        hyphen,
      })
    }
    const width = part.width * scale
    items.push({
      width,
      ...(tracked ? letterGive(part.text.length, size) : rigid),
      box: { stretch, face, size, text: part.text, shift: 0, advance: width, word: piece },
    })
  }
}

/** Width of the longest part that a line cannot but take whole. */
function longest(parts: readonly MeasuredPart[]): number {
  let found = 0
  for (const { width } of parts) if (width > found) found = width
  return found
}

function spaceGlue(
  atom: Atom,
  before: GlyphAtom | undefined,
  after: GlyphAtom,
  parts: boolean,
  faces: Faces,
): GlueItem {
  const { stretch } = atom
  const face = faces[stretch.style.latin]
  const size = stretch.style.latinSize
  const shaped = face.shape(' ')
  const width = (shaped.width * size) / 1000
  const figure = before !== undefined && /^\d(?:[\d.,]*\d)?$/.test(before.text)
  const cost = !parts ? forbidden : figure ? (belongs(after.text) ? forbidden : figureCost) : 0
  const mixed = before !== undefined && before.kind !== after.kind
  const gap = mixed
    ? { width: size / 4, stretch: size / 8, shrink: size / 8 }
    : { width, stretch: width / 2, shrink: width / 3 }
  return { box: undefined, ...gap, cost, hyphen: 0, space: { stretch, face, size, shaped } }
}

/** What stands between two atoms with no space between them. */
function joint(before: GlyphAtom, after: GlyphAtom, cost: number): GlueItem {
  const { width, stretch, shrink } = gapBetween(before, after)
  const size = before.stretch.style.hanSize
  return {
    box: undefined,
    width: width * size,
    stretch: stretch * size,
    shrink: shrink * size,
    cost,
    hyphen: 0,
  }
}

/** In ems. */
function gapBetween(before: GlyphAtom, after: GlyphAtom): typeof none {
  if (before.kind === 'latin' && after.kind === 'latin') return none
  const blanks = (blankOf(before, 'after') ? 1 : 0) + (blankOf(after, 'before') ? 1 : 0)
  const adjacent = isMark(before) && isMark(after)
  // Mark beside mark: one blank half at most, and none between two that close or two that open.
  if (blanks > 0) return adjacent && blanks < 2 ? none : blank
  if (before.kind !== after.kind && touches(before, 'end') && touches(after, 'start')) return scriptGap
  return hanGap
}

function isMark(atom: GlyphAtom): boolean {
  return atom.kind === 'han' && atom.face.blankHalf(atom.text) !== undefined
}

function blankOf(atom: GlyphAtom, side: 'before' | 'after'): boolean {
  return atom.kind === 'han' && atom.face.blankHalf(atom.text) === side
}

/** Whether an atom meets the other script with a character that is read, not with a mark. */
function touches(atom: GlyphAtom, side: 'start' | 'end'): boolean {
  const character = side === 'start' ? first(atom) : last(atom)
  return atom.kind === 'han' ? isIdeograph(character.codePointAt(0) ?? 0) : /[\p{L}\p{N}%$]/u.test(character)
}

function first(atom: GlyphAtom): string {
  return String.fromCodePoint(atom.text.codePointAt(0) ?? 0)
}

function last(atom: GlyphAtom): string {
  return Array.from(atom.text).at(-1) ?? ''
}
