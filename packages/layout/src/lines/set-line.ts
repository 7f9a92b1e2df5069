import type { Content, GlyphRun, PlacedWord } from '../pages.ts'
import type { Box, GlueItem, LineItem } from '../text/line-item.ts'
import type { LinkUse, Stretch } from '../text/stretch.ts'
import type { Face } from '../faces/face.ts'
import type { LineBreak } from './break-lines.ts'
import { isTracked, letterGive, trackingOf } from './tracking.ts'
import type { Line } from './line.ts'

export interface LineChoices {
  readonly measure: number
  readonly align: 'justify' | 'start' | 'centre' | 'end'
  /** The last line of a paragraph is not stretched. */
  readonly last: boolean
}

/** A run while words are put into it. */
interface OpenRun {
  readonly x: number
  readonly stretch: Stretch
  readonly face: Face
  readonly size: number
  readonly tracking: number
  readonly words: PlacedWord[]
}

/** A stretch of one line that sets as one word: pieces of a word that was not parted are joined again. */
interface Setting {
  readonly box: Box
  readonly text: string
  readonly width: number
  readonly hyphen: boolean
}

/** Ligatures leave a line fewer letters to take from than it was broken with, so it may shrink a trifle further. */
const tightest = -1.1

/** Sets the items of one line: glue stretched or shrunk to the measure, words placed, runs formed. */
export function setLine(items: readonly LineItem[], { start, end }: LineBreak, choices: LineChoices): Line {
  const set = joined(items, start, end)
  let natural = 0
  let stretch = 0
  let shrink = 0
  for (const part of set) {
    natural += part.width
    if ('glue' in part) {
      stretch += part.glue.stretch
      shrink += part.glue.shrink
    } else if (isTracked(part.box.stretch, part.box.face)) {
      const give = letterGive(lettersOf(part), part.box.size)
      stretch += give.stretch
      shrink += give.shrink
    }
  }
  const room = choices.measure - natural
  const justified = choices.align === 'justify' && (!choices.last || room < 0)
  const ratio = !justified
    ? 0
    : room >= 0
      ? stretch > 0
        ? room / stretch
        : 0
      : shrink > 0
        ? Math.max(tightest, room / shrink)
        : 0
  const indent =
    justified || room <= 0 || choices.align === 'justify' || choices.align === 'start'
      ? 0
      : choices.align === 'end'
        ? room
        : room / 2
  return placed(set, ratio, indent, items[end])
}

/** Glyphs of a word, the hyphen of its break included. */
function lettersOf({ box, text, hyphen }: Setting): number {
  return text === '' ? 0 : box.face.shape(text).glyphs.length + (hyphen ? 1 : 0)
}

type Part = { readonly glue: GlueItem; readonly width: number } | Setting

function joined(items: readonly LineItem[], start: number, end: number): Part[] {
  const parts: Part[] = []
  for (let i = start; i < end; i++) {
    const item = items[i]
    if (item === undefined) break
    if (item.box === undefined) {
      if (item.width !== 0 || item.stretch !== 0 || item.space !== undefined)
        parts.push({ glue: item, width: item.width })
      continue
    }
    const { box } = item
    if (box.word === 0) {
      parts.push({ box, text: box.text, width: item.width, hyphen: false })
      continue
    }
    let text = box.text
    let last = i
    for (let k = i + 1; k < end; k++) {
      const next = items[k]
      if (next?.box === undefined) continue
      if (next.box.word !== box.word) break
      text += next.box.text
      last = k
    }
    i = last
    const broken = items[end]
    const hyphen = last + 1 === end && broken?.box === undefined && (broken?.hyphen ?? 0) > 0
    const width = (box.face.shape(text).width * box.size) / 1000
    parts.push({
      box,
      text,
      width: width + (hyphen ? (broken?.box === undefined ? (broken?.hyphen ?? 0) : 0) : 0),
      hyphen,
    })
  }
  return parts
}

/** What a break's hyphen is in the text: nothing that was written there (Unicode, soft hyphen). */
const softHyphen = '\u00AD'

function placed(parts: readonly Part[], ratio: number, indent: number, broken: LineItem | undefined): Line {
  const runs: OpenRun[] = []
  const links: { link: LinkUse; from: number; to: number }[] = []
  const marks: { note: NonNullable<Stretch['note']>; stretch: Stretch; x: number }[] = []
  let x = indent
  const runFor = (stretch: Stretch, face: Face, size: number): OpenRun => {
    const open = runs.at(-1)
    if (
      open !== undefined &&
      open.face === face &&
      open.size === size &&
      open.stretch.content === stretch.content &&
      open.stretch.style === stretch.style
    )
      return open
    const tracking = isTracked(stretch, face) ? trackingOf(ratio, size) : 0
    const run = { x, stretch, face, size, tracking, words: [] }
    runs.push(run)
    return run
  }
  for (const part of parts) {
    if ('glue' in part) {
      const { glue } = part
      if (glue.space !== undefined) {
        const run = runFor(glue.space.stretch, glue.space.face, glue.space.size)
        run.words.push({ shaped: glue.space.shaped, dx: x - run.x })
      }
      x += glue.width + ratio * (ratio > 0 ? glue.stretch : glue.shrink)
      continue
    }
    const { box } = part
    const tracked = isTracked(box.stretch, box.face) ? trackingOf(ratio, box.size) : 0
    const width = part.width + lettersOf(part) * tracked
    if (box.stretch.note !== undefined) marks.push({ note: box.stretch.note, stretch: box.stretch, x })
    if (box.text !== '') {
      const run = runFor(box.stretch, box.face, box.size)
      const shaped = box.face.shape(part.text)
      run.words.push({ shaped, dx: x + box.shift - run.x })
      if (part.hyphen) {
        const hyphen = hyphenOf(box.face)
        run.words.push({
          shaped: hyphen,
          dx: x + (shaped.width * box.size) / 1000 + shaped.glyphs.length * tracked - run.x,
        })
      }
    }
    const { link } = box.stretch
    if (link !== undefined) {
      const open = links.at(-1)
      if (open?.link === link) open.to = x + width
      else links.push({ link, from: x, to: x + width })
    }
    x += width
  }
  const width = x - indent
  const space = broken?.box === undefined ? broken?.space : undefined
  if (space !== undefined) {
    const run = runFor(space.stretch, space.face, space.size)
    run.words.push({ shaped: space.shaped, dx: x - run.x })
  }
  return {
    runs: runs.map(closed),
    width,
    hyphenated: parts.some((part) => 'hyphen' in part && part.hyphen),
    links,
    marks,
  }
}

const hyphens = new WeakMap<Face, ReturnType<Face['shape']>>()

function hyphenOf(face: Face): ReturnType<Face['shape']> {
  let hyphen = hyphens.get(face)
  if (hyphen === undefined) {
    const plain = face.shape('-')
    hyphen = { ...plain, text: softHyphen, clusters: plain.clusters.map(() => softHyphen) }
    hyphens.set(face, hyphen)
  }
  return hyphen
}

function closed({ x, stretch, face, size, tracking, words }: OpenRun): GlyphRun {
  const { style } = stretch
  const content: Content = stretch.content
  return {
    type: 'glyphs',
    x,
    y: style.rise === 0 ? 0 : -style.rise,
    face: face.id,
    size,
    lang: style.lang,
    paint: style.paint,
    tracking: tracking === 0 ? undefined : tracking,
    hidden: undefined,
    words,
    content,
  }
}
