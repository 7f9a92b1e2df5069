import type { Item, Page } from '@diglot/layout'
import type { StructurePlan } from './structure.ts'

/** Left, top, right, bottom, from the top left of the page. */
type Box = readonly [number, number, number, number]

/** Finds the bounding box of each figure, which its structure element must have (ISO 32000-1, 14.8.5.4.3). */
export function measureFigures(pages: readonly Page[], { places, hasFigures }: StructurePlan): void {
  if (!hasFigures) return
  for (const { items, height } of pages) {
    const boxes = new Map<NonNullable<ReturnType<typeof figureOf>>, Box>()
    for (const item of items) {
      const figure = figureOf(item)
      if (!figure || figure.extent) continue
      const known = boxes.get(figure)
      const box = boxOf(item)
      boxes.set(figure, known ? union(known, box) : box)
    }
    for (const [figure, [left, top, right, bottom]] of boxes)
      figure.extent = [left, height - bottom, right, height - top]
  }

  function figureOf({ content }: Item) {
    return content.type === 'leaf' ? places.get(content)?.figure : undefined
  }
}

function union(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])]
}

function boxOf(item: Item): Box {
  if (item.type === 'rule') return [item.x, item.y, item.x + item.width, item.y + item.height]
  if (item.type === 'glyphs') {
    const last = item.words.at(-1)
    const width = last ? last.dx + (last.shaped.width * item.size) / 1000 : 0
    return [item.x, item.y - item.size, item.x + width, item.y + item.size / 4]
  }
  const xs = item.points.map(({ x }) => x)
  const ys = item.points.map(({ y }) => y)
  const edge = (item.stroke?.width ?? 0) / 2
  return [Math.min(...xs) - edge, Math.min(...ys) - edge, Math.max(...xs) + edge, Math.max(...ys) + edge]
}
