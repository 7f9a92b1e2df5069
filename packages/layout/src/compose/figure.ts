import type { Drawing, FigureBlock, Lang, Shape, TextShape } from '@diglot/core'
import type { GlyphRun, Leaf, ShapeItem } from '../pages.ts'
import { column } from '../pagination/band.ts'
import { strip, type PlacedLine, type Strip } from '../pagination/strip.ts'
import { element, leaf } from '../structure.ts'
import { styleOf, type TextRole, type TextStyle } from '../theme/theme.ts'
import type { Compose, Composer } from './composer.ts'
import { floating } from './floating.ts'
import { destinationsOf } from './inlines.ts'
import { tableStrips } from './table.ts'
import { setDrawnText } from './drawn-text.ts'
import { lineStrips, setText } from './text.ts'

/** A drawing between its caption and its source line, and the table of its data after it for those who cannot see it. */
export const composeFigure: Compose<FigureBlock> = (block, place, composer) => {
  const { lang, drawing, anchor } = block
  const { setting } = composer
  const node = element(place.parent, 'Div', lang === place.lang ? {} : { lang })
  const captionStyle = styleOf(setting, 'caption', lang)
  const sourceStyle = styleOf(setting, 'source', lang)
  const leading = styleOf(setting, 'body', lang).leading
  const context = anchor === undefined ? {} : { anchor }
  const caption = setText(
    block.caption,
    { style: captionStyle, lang, parent: element(node, 'P'), width: place.width, ...context },
    composer,
  )
  const subtitleStyle = styleOf(setting, 'cell', lang)
  const subtitle = setText(
    block.subtitle ?? [],
    { style: subtitleStyle, lang, parent: element(node, 'P'), width: place.width, ...context },
    composer,
  )
  const content = leaf(element(node, 'Figure', { alt: block.alt }))
  const source = setText(
    block.source,
    { style: sourceStyle, lang, parent: element(node, 'P'), width: place.width, ...context },
    composer,
  )
  const table = tableStrips(block.data, { ...place, parent: node, lang }, small(composer))
  // A sheet has no room to print it twice: the table stands behind the drawing, for those who listen.
  const isTabled = setting.sheet === undefined
  const picture = drawn(drawing, place.width, setting.frame.depth * 0.8, content, composer)
  const strips = [
    ...lineStrips(caption, captionStyle, {
      before: leading,
      keep: true,
      anchors: destinationsOf(anchor, lang),
    }),
    ...lineStrips(subtitle, subtitleStyle, { keep: true }),
    isTabled ? picture : withHidden(picture, table),
    ...lineStrips(source, sourceStyle).map((each, i) => ({
      ...each,
      keep: setting.sheet === undefined || i < source.length - 1,
    })),
    ...(isTabled ? table : []),
  ]
  return [floating(column(place.width, strips), 1, place, composer)]
}

/** Sets the table of the data in the type of notes, for it says again what is drawn. */
function small(composer: Composer): Composer {
  const { setting } = composer
  const { styles } = setting
  const sized = (role: TextRole, lang: Lang): TextStyle => {
    const { size, leading } = styles.note[lang]
    return { ...styles[role][lang], size, leading }
  }
  const changed = Object.fromEntries(
    (['cell', 'column-head', 'caption'] as const).map((role) => [
      role,
      { en: sized(role, 'en'), 'zh-Hans': sized(role, 'zh-Hans') },
    ]),
  )
  return { ...composer, setting: { ...setting, styles: { ...styles, ...changed } } }
}

/** A strip with others behind it: read where it stands, in their order, and not painted. */
function withHidden(front: Strip, behind: readonly Strip[]): Strip {
  const depth = behind.reduce((sum, { height, before }) => sum + height + before, 0)
  const scale = depth === 0 ? 0 : front.height / depth
  let top = 0
  const lines = behind.flatMap((each) => {
    top += each.before
    const placed = each.lines.map(({ line, x, y }) => ({
      line: { ...line, runs: line.runs.map((run): GlyphRun => ({ ...run, hidden: true })) },
      x,
      y: (top + y) * scale,
    }))
    top += each.height
    return placed
  })
  return { ...front, lines: [...front.lines, ...lines] }
}

/** The drawing as one strip, made smaller where it is wider than the measure or too tall. */
function drawn(drawing: Drawing, width: number, depth: number, content: Leaf, composer: Composer): Strip {
  const scale = Math.min(1, width / drawing.width, depth / drawing.height)
  return strip({
    height: drawing.height * scale + 8,
    before: 6,
    keep: true,
    shapes: drawing.shapes.flatMap((shape) =>
      shape.type === 'text' ? [] : [shapeItem(shape, scale, content)],
    ),
    lines: drawing.shapes.flatMap((shape) =>
      shape.type === 'text' ? [textLine(shape, scale, content, composer)] : [],
    ),
  })
}

type Drawn = Exclude<Shape, { readonly type: 'text' }>

function shapeItem(shape: Drawn, scale: number, content: Leaf): ShapeItem {
  const points = outline(shape).map(({ x, y }) => ({ x: x * scale, y: y * scale }))
  const { fill, stroke } = shape
  return {
    type: 'shape',
    points,
    closed: shape.type !== 'polyline' || shape.closed,
    ...(fill === undefined ? {} : { fill }),
    ...(stroke === undefined ? {} : { stroke: { ...stroke, width: stroke.width * scale } }),
    content,
  }
}

/** A circle is drawn as a polygon of so many sides. */
const sides = 72

function outline(shape: Drawn): readonly { readonly x: number; readonly y: number }[] {
  switch (shape.type) {
    case 'rectangle': {
      const { x, y, width, height } = shape
      return [
        { x, y },
        { x: x + width, y },
        { x: x + width, y: y + height },
        { x, y: y + height },
      ]
    }
    case 'polyline':
      return shape.points
    case 'circle':
      return Array.from({ length: sides }, (_, i) => {
        const angle = (2 * Math.PI * i) / sides
        return { x: shape.x + shape.radius * Math.cos(angle), y: shape.y + shape.radius * Math.sin(angle) }
      })
  }
}

function textLine(shape: TextShape, scale: number, content: Leaf, composer: Composer): PlacedLine {
  const line = setDrawnText({ ...shape, size: shape.size * scale }, content, composer)
  const shift = shape.align === 'start' ? 0 : shape.align === 'end' ? line.width : line.width / 2
  return { line, x: shape.x * scale - shift, y: shape.y * scale }
}
