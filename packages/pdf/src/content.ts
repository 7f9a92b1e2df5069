import type { Lang, Paint } from '@diglot/core'
import type { Artifact, FaceId, GlyphRun, Item, Leaf, RuleItem, ShapeItem } from '@diglot/layout'
import type { Bytes } from './bytes.ts'
import type { Usage } from './colour.ts'
import { colourOperator } from './colour.ts'
import type { Face, Stretch } from './face.ts'
import { number } from './number.ts'
import type { LeafPlace } from './structure.ts'

/** A marked-content sequence of a page: what it fills, and in which language. */
export interface Sequence {
  readonly place: LeafPlace
  readonly lang: Lang
}

export interface ContentContext {
  readonly places: ReadonlyMap<Leaf, LeafPlace>
  readonly face: (id: FaceId) => Face
}

/** What the operators of a page have set so far (ISO 32000-1, 8.4). */
interface GraphicsState extends Partial<Record<Usage, Paint>> {
  rendering: number
  tracking: number
  face?: Face
  size?: number
}

/**
 * Writes the content stream of a page, and gives what its marked-content sequences hold, by MCID.
 *
 * The page's space is turned so that y grows downwards; the text matrix turns glyphs upright again.
 */
export function writeContent(
  out: Bytes,
  height: number,
  items: readonly Item[],
  { places, face }: ContentContext,
): readonly Sequence[] {
  const sequences: Sequence[] = []
  const state: GraphicsState = { rendering: 0, tracking: 0 }
  const paint = (colour: Paint, usage: Usage): void => {
    if (state[usage] === colour) return
    state[usage] = colour
    out.text(`${colourOperator(colour, usage)}\n`)
  }

  /** Where the pen is, in a text object: runs on one baseline go on from there. */
  let pen: number | undefined
  let baseline = 0
  let lineStart = { x: 0, y: 0 }
  const glyphs = (run: GlyphRun): void => {
    const used = face(run.face)
    paint(run.paint, 'fill')
    out.text(setFor(run, used) + moveTo(run))
    pen = showWords(run, used, state.tracking, pen ?? run.x, out)
  }

  /** Sets what the glyphs of a run need and is not yet so. */
  const setFor = (run: GlyphRun, used: Face): string => {
    let operators = ''
    const rendering = run.hidden === true ? 3 : 0
    if (state.rendering !== rendering) operators = `${rendering} Tr\n`
    if (state.face !== used || state.size !== run.size) operators += `/${used.id} ${number(run.size)} Tf\n`
    const tracking = isSingle(run)
      ? state.tracking
      : Math.round((run.tracking ?? evenGap(run)) * 10_000) / 10_000
    if (state.tracking !== tracking) operators += `${tracking} Tc\n`
    state.rendering = rendering
    state.face = used
    state.size = run.size
    state.tracking = tracking
    return operators
  }

  /** Moves the pen to a run, unless the run before it ended there. */
  const moveTo = ({ x, y }: GlyphRun): string => {
    if (pen !== undefined && y === baseline) return ''
    const starts = pen === undefined
    const right = rounded(starts ? x : x - lineStart.x)
    const down = rounded(starts ? y : y - lineStart.y)
    lineStart = starts ? { x: right, y: down } : { x: lineStart.x + right, y: lineStart.y + down }
    pen = x
    baseline = y
    return starts ? `1 0 0 -1 ${right} ${down} Tm\n` : `${right} ${rounded(-down)} Td\n`
  }

  const rule = ({ x, y, width, height: tall, paint: colour }: RuleItem): void => {
    paint(colour, 'fill')
    out.text(`${[x, y, width, tall].map(number).join(' ')} re f\n`)
  }

  const shape = ({ points, closed, fill, stroke }: ShapeItem): void => {
    if (!fill && !stroke) return
    if (fill) paint(fill, 'fill')
    if (stroke) {
      paint(stroke.paint, 'stroke')
      out.text(`${number(stroke.width)} w [${(stroke.dash ?? []).map(number).join(' ')}] 0 d\n`)
    }
    for (const [i, { x, y }] of points.entries())
      out.text(`${number(x)} ${number(y)} ${i === 0 ? 'm' : 'l'} `)
    out.text(`${closed ? 'h ' : ''}${fill ? (stroke ? 'B' : 'f') : 'S'}\n`)
  }

  /** Neighbours belong together that are of one leaf and language, or artifacts of one kind. */
  let open: Sequence | Artifact['subtype'] | undefined
  let inText = false
  const close = (): void => {
    if (open !== undefined) out.text(inText ? 'ET EMC\n' : 'EMC\n')
    inText = false
    pen = undefined
  }
  const openFor = (item: Item): void => {
    const { content } = item
    if (content.type === 'artifact') {
      if (open === content.subtype) return
      close()
      open = content.subtype
      out.text(`/Artifact <<${artifactProperties[content.subtype]}>> BDC\n`)
      return
    }
    const place = places.get(content)
    if (!place) throw new Error('Cannot tag an item, expected its leaf to hang in the structure')
    const same = typeof open === 'object' && open.place === place ? open : undefined
    const lang = item.type === 'glyphs' ? item.lang : (same?.lang ?? place.lang)
    if (same?.lang === lang) return
    close()
    open = { place, lang }
    const tag = place.lang === lang ? place.element.node.type : 'Span'
    out.text(`/${tag} <</MCID ${sequences.push(open) - 1}>> BDC\n`)
  }

  out.text(`1 0 0 -1 0 ${number(height)} cm\n`)
  for (const item of items) {
    openFor(item)
    if (inText !== (item.type === 'glyphs')) out.text(inText ? 'ET\n' : 'BT\n')
    inText = item.type === 'glyphs'
    if (!inText) pen = undefined
    if (item.type === 'glyphs') glyphs(item)
    else if (item.type === 'rule') rule(item)
    else shape(item)
  }
  close()
  return sequences
}

/** Property lists of artifacts (ISO 32000-1, 14.8.2.2.2). */
const artifactProperties: Readonly<Record<Artifact['subtype'], string>> = {
  header: '/Type /Pagination /Subtype /Header',
  footer: '/Type /Pagination /Subtype /Footer',
  'margin-number': '/Type /Pagination',
  'repeated-header': '/Type /Pagination',
  rule: '/Type /Layout',
  background: '/Type /Layout',
}

/**
 * What stands between the single glyphs of a run, points: Han characters that share the stretch of their line are
 * tracked by it, which takes a tenth of the bytes that an adjustment after each one would. 0 when nothing is shared.
 */
function evenGap({ words, size }: GlyphRun): number {
  let before = 0
  let found = false
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    const next = words[i + 1]
    if (word === undefined || word.shaped.glyphs.length !== 1) return 0
    if (found || next === undefined) continue
    const gap = next.dx - word.dx - (word.shaped.width * size) / 1000
    found = i > 0 && Math.abs(gap - before) < 0.001
    before = gap
  }
  return found ? before : 0
}

/** Tracking tells nothing of a glyph alone, so that it stays as it is. */
function isSingle({ words, tracking }: GlyphRun): boolean {
  return tracking === undefined && words.length === 1 && words[0]?.shaped.glyphs.length === 1
}

/**
 * The words of a run as TJ arrays. Words are placed by adjustments of whole thousandths from where the pen really is, so
 * that rounding does not add up along a line. Takes and gives the place of the pen, in points.
 */
function showWords(
  { words, size, x }: GlyphRun,
  face: Face,
  tracking: number,
  from: number,
  out: Bytes,
): number {
  const toThousandths = 1000 / size
  const track = tracking * toThousandths
  let open = false
  let pen = (from - x) * toThousandths
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]
    if (word === undefined) continue
    const stretches = face.stretches(word.shaped)
    for (let k = 0; k < stretches.length; k += 1) {
      const stretch = stretches[k]
      if (stretch === undefined) continue
      const place = word.dx * toThousandths + stretch.start + stretch.before * track
      const adjustment = Math.round(place - pen)
      pen += adjustment + stretch.width + stretch.count * track
      if (stretch.isMarked) {
        if (open) out.text(')] TJ\n')
        open = false
        showMarked(stretch, adjustment, toThousandths, out)
        continue
      }
      if (!open) out.text(adjustment === 0 ? '[(' : `[${-adjustment}(`)
      else if (adjustment !== 0) out.text(`)${-adjustment}(`)
      open = true
      out.bytes(stretch.codes)
    }
  }
  if (open) out.text(')] TJ\n')
  return x + pen / toThousandths
}

/** A stretch that is raised, or stands for other text than its glyphs say one by one. */
function showMarked(
  { codes, rise, actualText }: Stretch,
  adjustment: number,
  toThousandths: number,
  out: Bytes,
): void {
  if (actualText !== undefined) out.text(`/Span <</ActualText ${utf16(actualText)}>> BDC\n`)
  if (rise !== 0) out.text(`${number(rise / toThousandths)} Ts\n`)
  out.text(adjustment === 0 ? '[(' : `[${-adjustment}(`)
  out.bytes(codes)
  out.text(')] TJ\n')
  if (rise !== 0) out.text('0 Ts\n')
  if (actualText !== undefined) out.text('EMC\n')
}

/** Thousandths of a point are as many as content has. */
function rounded(n: number): number {
  return Math.round(n * 1000) / 1000
}

/** A text string in hexadecimal UTF-16 (ISO 32000-1, 7.9.2.2). */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}
