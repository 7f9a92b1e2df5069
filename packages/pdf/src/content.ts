import type { Lang, Paint } from '@diglot/core'
import type { Artifact, FaceId, GlyphRun, Item, Leaf, RuleItem, ShapeItem } from '@diglot/layout'
import type { Usage } from './colour.ts'
import { colourOperator } from './colour.ts'
import type { Face } from './face.ts'
import { number } from './number.ts'
import type { LeafPlace } from './structure.ts'

/** What a page shows: its operators, and what its marked-content sequences hold, by MCID. */
export interface PageContent {
  readonly operators: string
  readonly sequences: readonly { readonly place: LeafPlace; readonly lang: Lang }[]
  /** Faces in the order of their first use. */
  readonly faces: readonly Face[]
}

export interface ContentContext {
  readonly places: ReadonlyMap<Leaf, LeafPlace>
  readonly face: (id: FaceId) => Face
}

/**
 * The content stream of a page.
 *
 * The page's space is turned so that y grows downwards, as in `Pages`; the text matrix turns glyphs upright again.
 */
export function pageContent(items: readonly Item[], { places, face }: ContentContext): PageContent {
  const operators: string[] = []
  const sequences: { place: LeafPlace; lang: Lang }[] = []
  const faces = new Set<Face>()
  const state = new Map<string, string>()
  /** Sets a part of the graphics state that is not yet so. */
  const set = (part: string, operator: string): void => {
    if (state.get(part) === operator) return
    state.set(part, operator)
    operators.push(operator)
  }
  const paint = (colour: Paint, usage: Usage): void => {
    set(usage, colourOperator(colour, usage))
  }

  const glyphs = (run: GlyphRun): void => {
    const used = face(run.face)
    faces.add(used)
    paint(run.paint, 'fill')
    set('font', `/${used.id} ${number(run.size)} Tf`)
    set('tracking', `${number(run.tracking ?? 0)} Tc`)
    operators.push(`1 0 0 -1 ${number(run.x)} ${number(run.y)} Tm`, ...showOperators(run, used))
  }

  const rule = ({ x, y, width, height, paint: colour }: RuleItem): void => {
    paint(colour, 'fill')
    operators.push(`${[x, y, width, height].map(number).join(' ')} re f`)
  }

  const shape = ({ points, closed, fill, stroke }: ShapeItem): void => {
    if (!fill && !stroke) return
    if (fill) paint(fill, 'fill')
    if (stroke) {
      paint(stroke.paint, 'stroke')
      set('width', `${number(stroke.width)} w`)
      set('dash', `[${(stroke.dash ?? []).map(number).join(' ')}] 0 d`)
    }
    const path = points.map(({ x, y }, i) => `${number(x)} ${number(y)} ${i === 0 ? 'm' : 'l'}`)
    operators.push([...path, ...(closed ? ['h'] : []), fill ? (stroke ? 'B' : 'f') : 'S'].join(' '))
  }

  for (const stretch of stretches(items, places)) {
    operators.push(begin(stretch))
    let inText = false
    for (const item of stretch.items) {
      if (inText !== (item.type === 'glyphs')) operators.push(inText ? 'ET' : 'BT')
      inText = item.type === 'glyphs'
      if (item.type === 'glyphs') glyphs(item)
      else if (item.type === 'rule') rule(item)
      else shape(item)
    }
    operators.push(inText ? 'ET EMC' : 'EMC')
  }
  return { operators: operators.join('\n'), sequences, faces: [...faces] }

  function begin(stretch: Stretch): string {
    if ('subtype' in stretch) return `/Artifact <<${artifactProperties[stretch.subtype]}>> BDC`
    const { place, lang } = stretch
    const tag = place.lang === lang ? place.element.node.type : 'Span'
    return `/${tag} <</MCID ${sequences.push({ place, lang }) - 1}>> BDC`
  }
}

/** Neighbours that belong together: items of one leaf and language, or of artifacts of one kind. */
type Stretch = { readonly items: Item[] } & (
  | { readonly place: LeafPlace; readonly lang: Lang }
  | Pick<Artifact, 'subtype'>
)

function stretches(items: readonly Item[], places: ReadonlyMap<Leaf, LeafPlace>): Stretch[] {
  const found: Stretch[] = []
  for (const item of items) {
    const last = found.at(-1)
    if (item.content.type === 'artifact') {
      const { subtype } = item.content
      if (last && 'subtype' in last && last.subtype === subtype) last.items.push(item)
      else found.push({ subtype, items: [item] })
      continue
    }
    const place = places.get(item.content)
    if (!place) throw new Error('Cannot tag an item, expected its leaf to hang in the structure')
    const same = last && 'place' in last && last.place === place ? last : undefined
    const lang = item.type === 'glyphs' ? item.lang : (same?.lang ?? place.lang)
    if (same && same.lang === lang) same.items.push(item)
    else found.push({ place, lang, items: [item] })
  }
  return found
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
 * The words of a run as TJ arrays. Words are placed by adjustments from where the pen really is, so that rounding does
 * not add up along a line.
 */
function showOperators({ words, size, tracking = 0 }: GlyphRun, face: Face): string[] {
  const toThousandths = 1000 / size
  const operators: string[] = []
  let array = ''
  let pen = 0
  const flush = (): void => {
    if (array !== '') operators.push(`[${array.replaceAll('><', '')}] TJ`)
    array = ''
  }
  for (const { shaped, dx } of words) {
    const adjustment = number(pen - dx * toThousandths)
    if (adjustment !== '0') array += adjustment
    pen -= Number(adjustment)
    for (const { elements, rise, actualText } of face.stretches(shaped)) {
      if (rise === 0 && actualText === undefined) {
        array += elements
        continue
      }
      flush()
      if (actualText !== undefined) operators.push(`/Span <</ActualText ${utf16(actualText)}>> BDC`)
      if (rise !== 0) operators.push(`${number(rise / toThousandths)} Ts`)
      array = elements
      flush()
      if (rise !== 0) operators.push('0 Ts')
      if (actualText !== undefined) operators.push('EMC')
    }
    pen += shaped.width + shaped.glyphs.length * tracking * toThousandths
  }
  flush()
  return operators
}

/** A text string in hexadecimal UTF-16 (ISO 32000-1, 7.9.2.2). */
function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, '0'),
  )
  return `<feff${units.join('')}>`
}
