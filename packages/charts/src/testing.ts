import type { Drawing, TextShape } from '@diglot/core'
import type { Box } from './shapes.ts'

export interface TextBox extends Box {
  readonly text: string
}

/** The boxes that texts fill, from ascender to descender: an em and a tenth, as both scripts need. */
function textBoxes(drawing: Drawing): TextBox[] {
  return textsOf(drawing).map((shape) => {
    const { text, x, y, size, align, width = 0 } = shape
    const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
    return { text, x: left, y: y - 0.86 * size, width, height: 1.1 * size }
  })
}

export function textsOf(drawing: Drawing): TextShape[] {
  return drawing.shapes.filter((shape) => shape.type === 'text')
}

/** Less than this, points, is the rounding of sums. */
const slack = 0.01

/** Pairs of texts whose boxes meet. */
export function overlaps(drawing: Drawing): string[] {
  const boxes = textBoxes(drawing)
  return boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => meets(a, b))
      .map((b) => `${a.text} / ${b.text}`),
  )
}

function meets(a: Box, b: Box): boolean {
  return (
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height
  )
}

/** Texts, and corners of shapes, that lie outside the drawing. */
export function strays(drawing: Drawing): string[] {
  const isOutside = (x: number, y: number): boolean =>
    !(x >= -slack && y >= -slack && x <= drawing.width + slack && y <= drawing.height + slack)
  const texts = textBoxes(drawing)
    .filter(({ x, y, width, height }) => isOutside(x, y) || isOutside(x + width, y + height))
    .map(({ text }) => text)
  const shapes = drawing.shapes.filter((shape) => {
    if (shape.type === 'text') return false
    if (shape.type === 'polyline') return shape.points.some(({ x, y }) => isOutside(x, y))
    if (shape.type === 'circle') {
      const { x, y, radius } = shape
      return isOutside(x - radius, y - radius) || isOutside(x + radius, y + radius)
    }
    return isOutside(shape.x, shape.y) || isOutside(shape.x + shape.width, shape.y + shape.height)
  })
  return [...texts, ...shapes.map((shape) => JSON.stringify(shape))]
}

/** A text of a drawing that is set smaller than people can read. */
export function tooSmall(drawing: Drawing): string[] {
  return textsOf(drawing)
    .filter(({ size }) => size < 7)
    .map(({ text }) => text)
}

/** Texts that an upright line runs through. */
export function struck(drawing: Drawing): string[] {
  const lines = drawing.shapes.flatMap((shape) => {
    if (shape.type !== 'polyline') return []
    const [a, b] = shape.points
    return a !== undefined && b !== undefined && shape.points.length === 2 && a.x === b.x
      ? [{ x: a.x, y: Math.min(a.y, b.y), width: 0, height: Math.abs(a.y - b.y) }]
      : []
  })
  return textBoxes(drawing)
    .filter((box) => lines.some((each) => meets(each, box)))
    .map(({ text }) => text)
}

/** Texts on a bar, a dot or a square that have not the colour for it: paper on what is dark, ink on what is light. */
export function covered(drawing: Drawing): string[] {
  const marks = marksOf(drawing)
  const fills = textsOf(drawing).map(({ fill }) => fill.role)
  return textBoxes(drawing)
    .filter((box, i) =>
      fills[i] === 'paper'
        ? !marks.some((mark) => mark.isFull && spans(mark, box))
        : marks.some((mark) => meets(mark, box) && (mark.isFull || fills[i] !== 'ink')),
    )
    .map(({ text }) => text)
}

/** Whether one box reaches as far to both sides as another. */
function spans(a: Box, b: Box): boolean {
  return meets(a, b) && a.x <= b.x + slack && a.x + a.width + slack >= b.x + b.width
}

/** Boxes of what stands for data. */
function marksOf(drawing: Drawing): (Box & { readonly isFull: boolean })[] {
  return drawing.shapes.flatMap((shape) => {
    if (shape.type === 'text' || shape.fill?.role !== 'accent' || (shape.fill.tint ?? 1) < 0.5) return []
    const isFull = (shape.fill.tint ?? 1) === 1
    if (shape.type === 'rectangle') return [{ ...shape, isFull }]
    const points =
      shape.type === 'polyline'
        ? shape.points
        : [
            { x: shape.x - shape.radius, y: shape.y - shape.radius },
            { x: shape.x + shape.radius, y: shape.y + shape.radius },
          ]
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)]
    const [x, y] = [Math.min(...xs), Math.min(...ys)]
    return [{ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y, isFull }]
  })
}
