import { expect, test } from 'vitest'
import type { FigureBlock } from '@diglot/core'
import { layout } from '../layout.ts'
import type { Pages } from '../pages.ts'
import { sheets } from '../theme/sheet.ts'
import type { Theme } from '../theme/theme.ts'
import { fonts, nodesOf, publication, runsOf, text, textOfRun } from '../testing.ts'

const cell = (words: string): FigureBlock['data']['rows'][number]['cells'][number] => ({
  lang: 'en',
  children: [text(words)],
})

const figure: FigureBlock = {
  type: 'figure',
  lang: 'en',
  drawing: {
    width: 200,
    height: 60,
    shapes: [
      { type: 'rectangle', x: 50, y: 0, width: 100, height: 9, fill: { role: 'accent' } },
      {
        type: 'text',
        x: 40,
        y: 8,
        text: 'Engineers',
        lang: 'en',
        size: 8,
        weight: 'regular',
        align: 'end',
        fill: { role: 'ink' },
      },
    ],
  },
  data: {
    type: 'table',
    lang: 'en',
    columns: [
      { kind: 'text', weight: 1, heads: true },
      { kind: 'figure', weight: 1 },
    ],
    header: [{ cells: [cell('Kind'), cell('Deployments')] }],
    rows: [{ cells: [cell('Engineers'), cell('25,768')] }],
  },
  alt: 'Bar chart',
  caption: [text('Engineers were most')],
  subtitle: [text('Deployments')],
  source: [text('Source: the paper')],
}

function set(theme?: Theme): Pages {
  return layout(publication(['en'], [figure]), { fonts, ...(theme === undefined ? {} : { theme }) })
}

test('a figure is heard between its title and its source, and then the table of its data', () => {
  for (const pages of [set(), set(sheets.a4)]) {
    const [group] = nodesOf(pages.structure, 'Div')
    expect(group?.children.map((child) => child.type)).toEqual(['P', 'P', 'Figure', 'P', 'Table'])
    expect(nodesOf(pages.structure, 'Figure').map(({ alt }) => alt)).toEqual(['Bar chart'])
    expect(nodesOf(pages.structure, 'TH').map(({ scope }) => scope)).toEqual(['Column', 'Column', 'Row'])
  }
})

test('a page prints the table, a sheet keeps it behind the drawing', () => {
  const hidden = (pages: Pages): string[] =>
    pages.pages.flatMap((page) => runsOf(page).filter((run) => run.hidden === true)).map(textOfRun)
  expect(hidden(set())).toEqual([])
  expect(hidden(set(sheets.a4))).toEqual(['Kind', 'Deployments', 'Engineers', '25,768'])
})

test('what is hidden stands within the drawing', () => {
  const runs = set(sheets.a4).pages.flatMap(runsOf)
  const label = runs.find((run) => textOfRun(run) === 'Engineers' && run.hidden !== true)
  const source = runs.find((run) => textOfRun(run).startsWith('Source'))
  for (const { y } of runs.filter((run) => run.hidden === true)) {
    expect(y).toBeGreaterThan((label?.y ?? Infinity) - 8)
    expect(y).toBeLessThan(source?.y ?? 0)
  }
})

test('bold Han of a drawing is 黑体, as in headings', () => {
  const [shape] = figure.drawing.shapes.slice(1)
  if (shape?.type !== 'text') throw new RangeError('expected the label')
  const bold = { ...shape, text: '工兵', lang: 'zh-Hans' as const, weight: 'bold' as const }
  const pages = layout(publication(['en'], [{ ...figure, drawing: { ...figure.drawing, shapes: [bold] } }]), {
    fonts,
  })
  expect(pages.pages.flatMap(runsOf).find((run) => textOfRun(run) === '工兵')?.face).toBe('han-sans')
})
