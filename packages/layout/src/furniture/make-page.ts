import { noteSign, type Publication, type TitleIn } from '@diglot/core'
import type { Composer } from '../compose/composer.ts'
import { setLabel } from '../compose/text.ts'
import { placedRun, type Line } from '../lines/line.ts'
import type { Artifact, Content, Item, LinkArea, Page } from '../pages.ts'
import type { PageDraft, PlacedNote, PlacedStrip } from '../pagination/page-draft.ts'
import type { Backdrop, PendingPageNumber, PlacedLine } from '../pagination/strip.ts'
import { ink } from '../theme/text-styles.ts'
import { baselineOf, styleOf } from '../theme/theme.ts'
import type { FootNote } from '../text/foot-note.ts'
import type { LinkUse, Stretch } from '../text/stretch.ts'
import { setLeaders } from './leaders.ts'
import { runningTitles, setRunningHead } from './running-head.ts'

export interface Corner {
  readonly x: number
  readonly y: number
}

/** A draft with everything that only its place among the others tells. */
export interface PageFacts {
  readonly draft: PageDraft
  /** Top left of the text. */
  readonly corner: Corner
  readonly side: 'recto' | 'verso'
  readonly label: string
  readonly pageOf: (destination: string) => string | undefined
  readonly publication: Publication
}

/** Items and links of a page while it is filled. */
interface Sheet {
  readonly items: Item[]
  readonly links: Map<LinkUse, LinkArea['areas'][number][]>
  readonly signs: ReadonlyMap<FootNote, string>
}

const footer: Artifact = { type: 'artifact', subtype: 'footer' }
const ruled: Artifact = { type: 'artifact', subtype: 'rule' }
const background: Artifact = { type: 'artifact', subtype: 'background' }

/** The rule over notes. */
const noteRule = { width: 72, height: 0.35 }

export function makePage(facts: PageFacts, composer: Composer): Page {
  const { draft, side, label, corner } = facts
  const { width, height } = composer.theme.page
  const sheet: Sheet = { items: [], links: new Map(), signs: signsOf(draft) }
  putBackdrops(draft, corner, sheet)
  for (const placed of draft.strips) putStrip(placed, facts, sheet, composer)
  putNotes(draft, corner, sheet, composer)
  putFurniture(facts, sheet, composer)
  const links = [...sheet.links].map(([{ target, description, node }, areas]): LinkArea => ({
    areas,
    target,
    description,
    node,
  }))
  return { width, height, side, label, items: sheet.items, links }
}

/** Chinese notes are numbered anew on each page; the others have their number. */
function signsOf(draft: PageDraft): Map<FootNote, string> {
  const signs = new Map<FootNote, string>()
  let count = 0
  for (const { strip } of draft.strips) {
    for (const { line } of strip.lines) {
      for (const { note } of line.marks)
        signs.set(note, note.number === undefined ? noteSign(++count, note.lang) : String(note.number))
    }
  }
  return signs
}

function putBackdrops(draft: PageDraft, { x, y }: Corner, { items }: Sheet): void {
  const spans = new Map<Backdrop, { top: number; bottom: number; x: number }>()
  for (const placed of draft.strips) {
    const { backdrop } = placed.strip
    if (backdrop === undefined) continue
    const top = placed.y
    const bottom = placed.y + placed.strip.height
    const known = spans.get(backdrop)
    spans.set(
      backdrop,
      known === undefined
        ? { top, bottom, x: placed.x }
        : { ...known, bottom: Math.max(known.bottom, bottom) },
    )
  }
  for (const [{ x: left, width, paint }, span] of spans) {
    items.push({
      type: 'rule',
      x: x + span.x + left,
      y: y + span.top,
      width,
      height: span.bottom - span.top,
      paint,
      content: background,
    })
  }
}

function putStrip({ strip, x, y }: PlacedStrip, facts: PageFacts, sheet: Sheet, composer: Composer): void {
  const left = facts.corner.x + x
  const top = facts.corner.y + y
  for (const shape of strip.shapes) {
    sheet.items.push(
      shape.type === 'rule'
        ? { ...shape, x: shape.x + left, y: shape.y + top }
        : { ...shape, points: shape.points.map((point) => ({ x: point.x + left, y: point.y + top })) },
    )
  }
  if (strip.marginNumber !== undefined) putMarginNumber(strip.marginNumber, top, facts, sheet, composer)
  for (const placed of strip.lines) putLine(placed, left, top, sheet, composer)
  if (strip.pageNumber !== undefined) putPageNumber(strip.pageNumber, left, top, facts, sheet, composer)
}

/** In the outer margin, flush with the text's side of it. */
function putMarginNumber(
  { line, y }: PlacedLine,
  top: number,
  { corner, side }: PageFacts,
  sheet: Sheet,
  composer: Composer,
): void {
  const { measure, marginNumber } = composer.setting.frame
  const x = side === 'recto' ? corner.x + measure + marginNumber : corner.x - marginNumber - line.width
  putLine({ line, x: 0, y }, x, top, sheet, composer)
}

function putLine(
  { line, x, y }: PlacedLine,
  left: number,
  top: number,
  sheet: Sheet,
  composer: Composer,
): void {
  const dx = left + x
  const dy = top + y
  for (const run of line.runs)
    sheet.items.push(placedRun(run, run.x + dx, run.y + dy, line.content ?? run.content))
  for (const { note, stretch, x: at } of line.marks)
    putMark(sheet.signs.get(note) ?? '', stretch, dx + at, dy, sheet, composer)
  for (const { link, from, to } of line.links) {
    const size = line.runs[0]?.size ?? 10
    area(link, { x: dx + from, y: dy - size, width: to - from, height: size * 1.3 }, sheet)
  }
}

function area(link: LinkUse, rectangle: LinkArea['areas'][number], { links }: Sheet): void {
  const areas = links.get(link)
  if (areas === undefined) links.set(link, [rectangle])
  else areas.push(rectangle)
}

function putMark(
  sign: string,
  { style, content }: Stretch,
  x: number,
  y: number,
  { items }: Sheet,
  { faces }: Composer,
): void {
  const han = (sign.codePointAt(0) ?? 0) > 0x2000
  const face = han ? style.han : style.latin
  const size = han ? style.hanSize : style.latinSize
  items.push({
    type: 'glyphs',
    x,
    y: y - style.rise,
    face,
    size,
    lang: style.lang,
    paint: style.paint,
    words: [{ shaped: faces[face].shape(sign), dx: 0 }],
    content,
  })
}

function putNotes(draft: PageDraft, { x, y }: Corner, sheet: Sheet, composer: Composer): void {
  if (draft.notesTop === undefined) return
  for (const column of new Set(draft.notes.map((note) => note.x))) {
    sheet.items.push({
      type: 'rule',
      x: x + column,
      y: y + draft.notesTop,
      ...noteRule,
      paint: ink,
      content: ruled,
    })
  }
  for (const note of draft.notes) putNote(note, x + note.x, y, sheet, composer)
}

function putNote(
  { note, strips, y, continued }: PlacedNote,
  left: number,
  top: number,
  sheet: Sheet,
  composer: Composer,
): void {
  if (!continued) {
    const style = styleOf(composer.setting, 'note', note.lang)
    const line = setLabel(
      `${sheet.signs.get(note) ?? ''} `,
      style,
      note.lang,
      note.labelLeaf,
      composer,
      note.anchor,
    )
    putLine({ line, x: 0, y: baselineOf(style) }, left, top + y, sheet, composer)
  }
  let at = top + y
  for (const strip of strips) {
    for (const placed of strip.lines) putLine(placed, left, at, sheet, composer)
    at += strip.height
  }
}

function putPageNumber(
  pending: PendingPageNumber,
  left: number,
  top: number,
  { pageOf }: PageFacts,
  sheet: Sheet,
  composer: Composer,
): void {
  const label = pageOf(pending.destination)
  if (label === undefined) {
    composer.warn(
      'unknown-destination',
      `Nothing stands at ${pending.destination}, so it has no page number`,
      pending.destination,
    )
    return
  }
  const number = setLabel(label, pending.style, pending.lang, pending.leaf, composer)
  const x = left + pending.to - number.width
  const y = top + pending.baseline
  for (const run of setLeaders(left + pending.from, x, pending.style, pending.lang, composer))
    sheet.items.push({ ...run, y })
  putLine({ line: number, x: 0, y: pending.baseline }, x, top, sheet, composer)
  area(
    pending.link,
    { x, y: y - pending.style.size, width: number.width, height: pending.style.size * 1.3 },
    sheet,
  )
}

function putFurniture(facts: PageFacts, sheet: Sheet, composer: Composer): void {
  const { draft, corner, side, label } = facts
  const { frame } = composer.setting
  const outer = (line: Line): number => (side === 'recto' ? corner.x + frame.measure - line.width : corner.x)
  if (draft.kind === 'text') {
    const heads = setRunningHead(titlesOver(facts), frame.measure, composer)
    const y = corner.y - frame.runningHead
    const [first, second] = heads
    const [at, opposite] = side === 'recto' && second !== undefined ? [second, first] : [first, second]
    if (at !== undefined) putLine({ line: at, x: 0, y: 0 }, outer(at), y, sheet, composer)
    if (opposite !== undefined && opposite !== at) {
      putLine(
        { line: opposite, x: 0, y: 0 },
        side === 'recto' ? corner.x : corner.x + frame.measure - opposite.width,
        y,
        sheet,
        composer,
      )
    }
  }
  if (draft.kind === 'text' || draft.kind === 'opening') {
    const content: Content = footer
    const line = setLabel(
      label,
      styleOf(composer.setting, 'folio', composer.lang),
      composer.lang,
      content,
      composer,
    )
    putLine({ line, x: 0, y: 0 }, outer(line), corner.y + frame.depth + frame.folio, sheet, composer)
  }
}

/** Running titles of a page, in its own language where the facing page has another. */
function titlesOver({ draft, side, publication }: PageFacts): readonly TitleIn[] {
  const titles = runningTitles(side, draft.title, publication)
  return draft.lang === undefined ? titles : titles.filter(({ lang }) => lang === draft.lang)
}
