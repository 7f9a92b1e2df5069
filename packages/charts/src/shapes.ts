import type { Paint, Point, Shape, Stroke } from '@diglot/core'

export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export function filled(box: Box, fill: Paint): Shape {
  return { type: 'rectangle', ...box, fill }
}

/** Distance between the lines of a hatching, points. */
const spacing = 3

/** A box filled with lines at 45°, inside an outline: another filling that needs no other colour. */
export function hatched(box: Box, paint: Paint): Shape[] {
  const stroke = { paint, width: 0.6 }
  const lines: Shape[] = []
  for (let offset = spacing; offset < box.width + box.height; offset += spacing) {
    const from: Point = {
      x: box.x + Math.max(0, offset - box.height),
      y: box.y + Math.min(offset, box.height),
    }
    const to: Point = { x: box.x + Math.min(offset, box.width), y: box.y + Math.max(0, offset - box.width) }
    lines.push({ type: 'polyline', points: [from, to], closed: false, stroke })
  }
  return [...lines, { type: 'rectangle', ...box, stroke }]
}

/** A box that ends in a point to the right of it: what it stands for goes on. */
export function pointed({ x, y, width, height }: Box, fill: Paint): Shape {
  const right = x + width
  const points = [
    { x, y },
    { x: right, y },
    { x: right + pointWidth, y: y + height / 2 },
    { x: right, y: y + height },
    { x, y: y + height },
  ]
  return { type: 'polyline', points, closed: true, fill }
}

/** What a point adds to its box. */
export const pointWidth = 4.5

export function line(from: Point, to: Point, stroke: Stroke): Shape {
  return { type: 'polyline', points: [from, to], closed: false, stroke }
}
