import type { Lang } from '../lang.ts'
import type { Drawing, Paint, Shape, Stroke, TextShape, Weight } from './drawing.ts'

export interface SvgOptions {
  /** Alternative text; without it the picture is hidden from readers who listen. */
  readonly alt?: string
  /** Language of the alternative text, and of every text that has no other. */
  readonly lang?: Lang
  /** Lays paper under the drawing, for pages that may be dark. */
  readonly paper?: boolean
  /** A CSS colour for a paint, such as a variable of a style sheet; `svgColour` by default. */
  readonly colour?: (paint: Paint) => string
  /** A CSS list of font families; `svgFamilies` by default. */
  readonly families?: (lang: Lang, weight: Weight) => string
}

/**
 * A drawing as an SVG 1.1 document without a prolog: a file of its own, or an element of an HTML page. It has no ids,
 * so that many stand on one page, and no script, style sheet or address.
 */
export function drawingToSvg({ width, height, shapes }: Drawing, options: SvgOptions = {}): string {
  const { alt = '', lang } = options
  const attributes = [
    'xmlns="http://www.w3.org/2000/svg"',
    `width="${decimal(width)}pt" height="${decimal(height)}pt" viewBox="0 0 ${decimal(width)} ${decimal(height)}"`,
    ...(lang === undefined ? [] : [languageOf(lang)]),
    alt === '' ? 'aria-hidden="true"' : `role="img" aria-label="${escaped(alt)}"`,
  ]
  return [
    `<svg ${attributes.join(' ')}>`,
    ...(options.paper === true
      ? [element({ type: 'rectangle', x: 0, y: 0, width, height, fill: paper }, options)]
      : []),
    ...shapes.map((shape) => element(shape, options)),
    '</svg>',
    '',
  ].join('\n')
}

/** The colours of the printed page on white, as hexadecimal RGB; a tint lets the paper through. */
export function svgColour({ role, tint = 1 }: Paint): string {
  const mixed = colours[role].map((value) => Math.round(255 - tint * (255 - value)))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The accent is C100 M45 Y20 K40. */
const colours: Readonly<Record<Paint['role'], readonly [number, number, number]>> = {
  ink: [0, 0, 0],
  accent: [0x0d, 0x4a, 0x6e],
  muted: [0x5c, 0x5c, 0x5c],
  paper: [255, 255, 255],
}

/** The faces of the printed page, then what systems have: Latin first, for it stands in Han text too. */
export function svgFamilies(lang: Lang, weight: Weight): string {
  const latin = "'Source Serif 4', Georgia"
  if (lang === 'en') return `${latin}, 'Noto Serif SC', serif`
  return weight === 'bold'
    ? `${latin}, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, sans-serif`
    : `${latin}, 'Noto Serif SC', 'Songti SC', SimSun, serif`
}

const paper: Paint = { role: 'paper' }

function element(shape: Shape, options: SvgOptions): string {
  switch (shape.type) {
    case 'rectangle': {
      const { x, y, width, height } = shape
      return `<rect${numbers({ x, y, width, height })}${painted(shape, options)}/>`
    }
    case 'circle':
      return `<circle${numbers({ cx: shape.x, cy: shape.y, r: shape.radius })}${painted(shape, options)}/>`
    case 'polyline': {
      const points = shape.points.map(({ x, y }) => `${decimal(x)},${decimal(y)}`).join(' ')
      return `<${shape.closed ? 'polygon' : 'polyline'} points="${points}"${painted(shape, options)}/>`
    }
    case 'text':
      return textElement(shape, options)
  }
}

function textElement(shape: TextShape, options: SvgOptions): string {
  const { x, y, text, lang, size, weight, align, width, fill } = shape
  const { families = svgFamilies, colour = svgColour } = options
  const attributes = [
    numbers({ x, y, 'font-size': size }).trimStart(),
    ...(weight === 'bold' ? ['font-weight="600"'] : []),
    ...(align === 'start' ? [] : [`text-anchor="${align}"`]),
    ...(width === undefined || width <= 0
      ? []
      : [`textLength="${decimal(width)}" lengthAdjust="spacingAndGlyphs"`]),
    ...(lang === options.lang ? [] : [languageOf(lang)]),
    `font-family="${escaped(families(lang, weight))}" fill="${escaped(colour(fill))}"`,
  ]
  return `<text ${attributes.join(' ')}>${escaped(text)}</text>`
}

/** SVG 1.1 knows `xml:lang`, HTML `lang`. */
function languageOf(lang: Lang): string {
  return `lang="${lang}" xml:lang="${lang}"`
}

function painted(
  { fill, stroke }: { readonly fill?: Paint; readonly stroke?: Stroke },
  { colour = svgColour }: SvgOptions,
): string {
  const filled = ` fill="${fill === undefined ? 'none' : escaped(colour(fill))}"`
  if (stroke === undefined) return filled
  const { paint, width, dash = [] } = stroke
  const dashed = dash.length === 0 ? '' : ` stroke-dasharray="${dash.map(decimal).join(' ')}"`
  return `${filled} stroke="${escaped(colour(paint))}" stroke-width="${decimal(width)}"${dashed}`
}

function numbers(values: Readonly<Record<string, number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${decimal(value)}"`)
    .join('')
}

/** Hundredths of a point, without trailing zeros. A RangeError for what is no number. */
function decimal(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`Cannot draw at ${value}, expected a finite number`)
  return String(Math.round(value * 100) / 100 || 0)
}

/** What XML 1.0 cannot hold (production 2, Char): control characters, lone surrogates, U+FFFE and U+FFFF. */
const illegal =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(text: string): string {
  return text
    .replaceAll(illegal, '\uFFFD')
    .replaceAll(/[&<>"]/g, (character) => references[character] ?? character)
}
