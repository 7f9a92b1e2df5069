import { figureOf } from '@diglot/charts'
import type { BriefingChart, FigureBlock, Lang, PublicationBlock } from '@diglot/core'
import { chartSelections } from '../charts/chart-selections.ts'
import type { ChartSelection } from '../charts/selection.ts'
import type { Desk } from '../desk.ts'
import { text } from '../inline.ts'
import { sideBySide } from '../side-by-side.ts'
import { words } from '../words.ts'
import type { PartWriter } from './part.ts'

/** A chart titled by its finding, in each language beside the other; its source line leads to the note of its places. */
export const chart: PartWriter<'chart'> = {
  sizes: () => 1,
  compose: ({ chart: name }, _, desk) => {
    const drawn = desk.languages.map((lang, column) => selected(name, lang, column, desk))
    const figures = desk.languages.map((lang, column): PublicationBlock[] => {
      const selection = drawn[column]
      return selection === undefined ? [] : [figureIn(selection, lang, name, desk)]
    })
    return { blocks: figures.every((each) => each.length === 0) ? [] : sideBySide([figures], desk) }
  },
}

function selected(name: BriefingChart, lang: Lang, column: number, desk: Desk): ChartSelection | undefined {
  const { widths, measure } = desk.drawing
  const width = widths[column] ?? widths[0]
  const key = `${name} ${lang} ${width}`
  if (!desk.drawing.drawn.has(key))
    desk.drawing.drawn.set(key, chartSelections[name](desk.view, { lang, width, measure }))
  return desk.drawing.drawn.get(key)
}

function figureIn(selection: ChartSelection, lang: Lang, name: string, desk: Desk): FigureBlock {
  const mark = desk.notes.mark({ anchors: selection.anchors })
  const figure = figureOf(selection.chart, {
    title: selection.title,
    subtitle: selection.subtitle,
    notes: selection.notes,
    source: [...text(`${words.source[lang]}${lang === 'en' ? ': note ' : '：注'}`), mark],
    anchor: `${desk.briefing.id}#chart.${name}`,
  })
  // Sheets leave the table out, so nothing may promise it.
  return { ...figure, alt: `${selection.title}${lang === 'en' ? '. ' : '。'}${selection.chart.alt}` }
}
