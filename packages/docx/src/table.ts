import {
  type IContext,
  type ITableOptions,
  type IXmlableObject,
  Paragraph,
  Table,
  TableLayoutType,
  WidthType,
} from 'docx'
import type { Flow } from './context.ts'

/** Widths in twips that share a measure by weight and add up to it exactly. */
export function columnWidths(weights: readonly number[], measure: number): number[] {
  const total = sum(weights)
  let before = 0
  let edge = 0
  return weights.map((weight) => {
    before += weight
    const next = Math.round((measure * before) / total)
    const width = next - edge
    edge = next
    return width
  })
}

/**
 * The same, but no column narrower than its longest word where there is room for all of them.
 *
 * Columns that are wide enough give up what the narrow ones lack, in proportion to what they have to spare.
 */
export function readableWidths(
  weights: readonly number[],
  longestWords: readonly number[],
  measure: number,
): number[] {
  const shares = columnWidths(weights, measure)
  const lack = shares.map((share, index) => Math.max(0, Math.ceil(longestWords[index] ?? 0) - share))
  const spare = shares.map((share, index) => Math.max(0, share - Math.ceil(longestWords[index] ?? 0)))
  const lacking = sum(lack)
  if (lacking === 0 || lacking > sum(spare)) return shares
  const given = lacking === 0 ? [] : columnWidths(spare, lacking)
  return shares.map((share, index) => share + (lack[index] ?? 0) - (given[index] ?? 0))
}

/** Width of the longest stretch of text that no line breaks, in ems: words between spaces, single Han characters. */
export function longestWord(text: string): number {
  const words = text.split(/[\s\u2013-]|(?=\p{Script=Han})|(?<=\p{Script=Han})/u)
  return Math.max(0, ...words.map((word) => sum(Array.from(word, emsOf))))
}

/** Rough and on the wide side: nothing is measured here. */
function emsOf(character: string): number {
  if (/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.test(character)) return 1
  return /[A-ZMWmw@%]/.test(character) ? 0.75 : 0.55
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** A table of fixed columns in one of our styles. */
export function fixedTable(
  options: Pick<ITableOptions, 'rows' | 'style'> & {
    readonly widths: readonly number[]
    readonly indent: number
    readonly title?: string
    readonly firstRow?: boolean
    readonly firstColumn?: boolean
  },
): Table {
  const { rows, style, widths, indent, title = '', firstRow = false, firstColumn = false } = options
  return new TitledTable(title, {
    rows,
    ...(style === undefined ? {} : { style }),
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    tableLook: { firstRow, firstColumn, noHBand: true, noVBand: true },
  })
}

/** A table with the title that is read to those who cannot see it (ECMA-376 17.4.62, tblCaption). */
class TitledTable extends Table {
  private readonly title: string

  constructor(title: string, options: ITableOptions) {
    super(options)
    this.title = title
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context)
    const parts: unknown = table?.['w:tbl']
    const [first]: readonly unknown[] = Array.isArray(parts) ? parts : []
    const properties = isObject(first) ? first['w:tblPr'] : undefined
    if (this.title !== '' && Array.isArray(properties))
      properties.push({ 'w:tblCaption': { _attr: { 'w:val': this.title } } })
    return table
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

/** Two tables that touch would become one in Word, and a cell or part must not end in a table. */
export function spaced(flow: readonly Flow[]): Flow[] {
  return flow.flatMap((item, index) => {
    const next = flow[index + 1]
    const touches = item instanceof Table && (next === undefined || next instanceof Table)
    return touches ? [item, spacer()] : [item]
  })
}

export function spacer(): Paragraph {
  return new Paragraph({ style: 'Spacer' })
}
