import type {
  Anchor,
  ColumnKind,
  Drawing,
  FigureBlock,
  Inline,
  Lang,
  MeasureText,
  PublicationRow,
} from '@diglot/core'
import { sentences, words } from './words.ts'

/** For whom and how wide a chart is drawn. */
export interface ChartSetting {
  /** Language of every label; the data come in it. */
  readonly lang: Lang
  /** Width of the drawing, points: 350 in one column of A4 or B5, about 170 beside another language; at least 150. */
  readonly width: number
  readonly measure: MeasureText
}

/** A chart in three forms that say the same: drawn, as a table, in words. */
export interface Chart {
  readonly lang: Lang
  readonly drawing: Drawing
  readonly data: ChartData
  /** What kind of chart it is and what it shows; `figureOf` puts the title before it. */
  readonly alt: string
}

export interface ChartData {
  readonly columns: readonly DataColumn[]
  /** One text a column. */
  readonly rows: readonly (readonly string[])[]
}

export interface DataColumn {
  readonly header: string
  readonly kind: ColumnKind
  /** Share of the measure, relative to the other columns. */
  readonly weight: number
}

/** The words around a chart. */
export interface FigureText {
  /** The finding, as a sentence without its full stop: "Engineers made up most of the deployments". */
  readonly title: string
  /** What is measured, in which unit, over which period. */
  readonly subtitle: string
  /** What the sources leave out or say differently; a sentence each, full stops included. */
  readonly notes?: readonly string[]
  /** The source line: documents and places, with references where there are paragraphs to refer to. */
  readonly source: readonly Inline[]
  readonly anchor?: Anchor
  readonly facets?: Readonly<Record<string, string>>
}

/** A chart as a block of a publication: titled by its finding, with its data as a table and in words. */
export function figureOf(chart: Chart, text: FigureText): FigureBlock {
  const { lang, drawing, data } = chart
  const notes = sentences(text.notes ?? [], lang)
  const row = (cells: readonly string[]): PublicationRow => ({
    cells: cells.map((cell) => ({ lang, children: [{ type: 'text', text: cell }] })),
  })
  return {
    type: 'figure',
    lang,
    ...(text.anchor === undefined ? {} : { anchor: text.anchor }),
    ...(text.facets === undefined ? {} : { facets: text.facets }),
    drawing,
    alt: sentences([text.title + words.stop[lang], chart.alt, words.tableFollows[lang]], lang),
    caption: [{ type: 'text', text: text.title }],
    subtitle: [{ type: 'text', text: text.subtitle }],
    source: [
      ...(notes === '' ? [] : [{ type: 'text' as const, text: sentences([notes, ''], lang) }]),
      ...text.source,
    ],
    data: {
      type: 'table',
      lang,
      caption: [{ type: 'text', text: words.data[lang] }],
      columns: data.columns.map(({ kind, weight }, i) => ({ kind, weight, ...(i === 0 && { heads: true }) })),
      header: [row(data.columns.map(({ header }) => header))],
      rows: data.rows.map(row),
    },
  }
}
