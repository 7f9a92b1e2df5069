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
