import type { Artifact, Destination, Item, Page, Pages, ShapeItem } from '@diglot/layout'

/** What a printer trims by. Points. */
export interface PrinterMarks {
  /** How far a page may print beyond its edge. 3 mm by default. */
  readonly bleed?: number
  /** From the edge of the page to the crop marks, no less than the bleed. 3 mm by default. */
  readonly offset?: number
}

/** Edges of a sheet as PDF has them, left, bottom, right and top (ISO 32000-1, 14.11.2). */
export interface PageBoxes {
  readonly trim: readonly [number, number, number, number]
  readonly bleed: readonly [number, number, number, number]
}

const threeMillimetres = (3 * 72) / 25.4
const markLength = 14
const markWidth = 0.25

const rule: Artifact = { type: 'artifact', subtype: 'rule' }

/** The same pages in the middle of larger sheets, with crop marks at their corners. */
export function onSheets(
  pages: Pages,
  { bleed = threeMillimetres, offset = threeMillimetres }: PrinterMarks,
): { readonly sheets: Pages; readonly boxes: readonly PageBoxes[] } {
  const clear = Math.max(bleed, offset)
  const margin = clear + markLength
  const sheets: Pages = {
    ...pages,
    pages: pages.pages.map((page) => sheet(page, margin, clear)),
    destinations: new Map(
      [...pages.destinations].map(([key, place]): [string, Destination] => [
        key,
        { page: place.page, x: place.x + margin, y: place.y + margin },
      ]),
    ),
  }
  const boxes = pages.pages.map(({ width, height }): PageBoxes => ({
    trim: [margin, margin, margin + width, margin + height],
    bleed: [margin - bleed, margin - bleed, margin + width + bleed, margin + height + bleed],
  }))
  return { sheets, boxes }
}

function sheet(page: Page, margin: number, clear: number): Page {
  const { width, height } = page
  return {
    ...page,
    width: width + margin * 2,
    height: height + margin * 2,
    items: [...page.items.map((item) => moved(item, margin)), ...cropMarks(width, height, margin, clear)],
    links: page.links.map((link) => ({
      ...link,
      areas: link.areas.map((area) => ({ ...area, x: area.x + margin, y: area.y + margin })),
    })),
  }
}

function moved(item: Item, by: number): Item {
  if (item.type !== 'shape') return { ...item, x: item.x + by, y: item.y + by }
  return { ...item, points: item.points.map(({ x, y }) => ({ x: x + by, y: y + by })) }
}

/** Two strokes at each corner, in line with the edges that they mark. */
function cropMarks(width: number, height: number, margin: number, clear: number): ShapeItem[] {
  const [left, right, top, bottom] = [margin, margin + width, margin, margin + height]
  const stroke = (x1: number, y1: number, x2: number, y2: number): ShapeItem => ({
    type: 'shape',
    points: [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ],
    closed: false,
    stroke: { paint: { role: 'ink' }, width: markWidth },
    content: rule,
  })
  const across = [top, bottom].flatMap((y) => [
    stroke(left - clear - markLength, y, left - clear, y),
    stroke(right + clear, y, right + clear + markLength, y),
  ])
  const down = [left, right].flatMap((x) => [
    stroke(x, top - clear - markLength, x, top - clear),
    stroke(x, bottom + clear, x, bottom + clear + markLength),
  ])
  return [...across, ...down]
}
