import { expect, test } from 'vitest'
import type { TableBlock } from '@diglot/core'
import { layout } from '../layout.ts'
import type { Pages } from '../pages.ts'
import { themes } from '../theme/themes.ts'
import { fonts, linesOf, nodesOf, publication, runsOf, text, textOfRun } from '../testing.ts'

function table(rows: number, figures: readonly string[] = []): TableBlock {
  const cell = (words: string): TableBlock['rows'][number]['cells'][number] => ({
    lang: 'en',
    children: [text(words)],
  })
  return {
    type: 'table',
    lang: 'en',
    caption: [text('Missions')],
    columns: [
      { kind: 'figure', weight: 1 },
      { kind: 'text', weight: 5, heads: true },
    ],
    header: [{ cells: [cell('No.'), cell('Name')] }],
    rows: Array.from({ length: rows }, (_, i) => ({
      cells: [cell(figures[i] ?? String(i + 1)), cell(`Mission ${i + 1}`)],
    })),
  }
}

function set(block: TableBlock): Pages {
  return layout(publication(['en'], [block]), { fonts })
}

test('the header stands again on every page that a table goes on to, and is not heard again', () => {
  const { pages, structure } = set(table(120))
  expect(pages.length).toBeGreaterThan(2)
  for (const [i, page] of pages.entries()) {
    const header = runsOf(page).filter((run) => textOfRun(run) === 'Name')
    expect(header.map((run) => run.content.type)).toEqual([i === 0 ? 'leaf' : 'artifact'])
    expect(runsOf(page).some((run) => textOfRun(run) === 'continued')).toBe(i > 0)
  }
  expect(nodesOf(structure, 'THead').length).toBe(1)
})

test('every row is on a page once and whole', () => {
  const rows = set(table(120)).pages.flatMap((page) =>
    linesOf(page).filter((line) => /Mission \d/.test(line)),
  )
  expect(rows).toEqual(Array.from({ length: 120 }, (_, i) => `${i + 1}Mission ${i + 1}`))
})

test('cells know the headers of their column and row', () => {
  const { structure } = set(table(1))
  expect(nodesOf(structure, 'TH').map(({ id, scope }) => [id, scope])).toEqual([
    ['table1.h0.c0', 'Column'],
    ['table1.h0.c1', 'Column'],
    ['table1.r0.c1', 'Row'],
  ])
  expect(nodesOf(structure, 'TD').map(({ headers }) => headers)).toEqual([['table1.h0.c0', 'table1.r0.c1']])
})

test('a table has three rules, heavy, fine and heavy', () => {
  const rules = set(table(3)).pages[0]?.items.flatMap((item) => (item.type === 'rule' ? [item.height] : []))
  expect(rules).toEqual([1, 0.5, 1])
})

test('a column takes room that another can spare without a line more', () => {
  const block = table(12)
  const columns = [4, 2, 2, 0.5].map((weight) => ({ kind: 'text', weight }) as const)
  const name = 'Civilians whose safety peacekeepers of the first battalion ensured in the town'
  const rows = block.rows.map((_, i) => {
    const list = i === 0 ? '3, 6, 7, 13, 14, 25, 27, 30' : '8'
    const cells = [name, '9,000 persons', 'January 2015', list]
    return { cells: cells.map((words) => ({ lang: 'en' as const, children: [text(words)] })) }
  })
  const [page] = set({ ...block, columns, header: [], rows }).pages
  const lines = page === undefined ? [] : linesOf(page)
  expect(lines.filter((line) => line.endsWith('9,000 personsJanuary 20158')).length).toBe(11)
})

test('figures align on the decimal', () => {
  const [page] = set(table(3, ['9.5', '12.25', '7'])).pages
  const starts = (page === undefined ? [] : runsOf(page))
    .filter((run) => run.content.type === 'leaf' && /^[\d.]+$/.test(textOfRun(run)))
    .map((run) => {
      const [word] = run.words
      const whole = textOfRun(run).split('.')[0] ?? ''
      const advance = (word?.shaped.advances ?? [])
        .slice(0, whole.length)
        .reduce((sum, each) => sum + each, 0)
      return run.x + (advance * run.size) / 1000
    })
  for (const point of starts) expect(point).toBeCloseTo(starts[0] ?? 0, 1)
})

/** Missions and their Chinese names, each in a column of its own. */
const bilingual: TableBlock = {
  type: 'table',
  lang: 'en',
  columns: [
    { kind: 'figure', weight: 1 },
    { kind: 'text', weight: 4, heads: true },
    { kind: 'text', weight: 4, translates: 1 },
  ],
  header: [
    {
      cells: [
        { lang: 'en', children: [text('No.')] },
        { lang: 'en', children: [text('Mission')] },
        { lang: 'zh-Hans', children: [text('维和行动')] },
      ],
    },
  ],
  rows: Array.from({ length: 90 }, (_, i) => ({
    cells: [
      { lang: 'en', children: [text(String(i + 1))] },
      { lang: 'en', children: [text(`Mission ${i + 1}`)] },
      { lang: 'zh-Hans', children: [text(`第${i + 1}项行动`)] },
    ],
  })),
}

test('two languages stand side by side in a table of a wide page, in one cell of a small one', () => {
  const pagesOn = (theme: (typeof themes)[keyof typeof themes]): Pages =>
    layout(publication(['en', 'zh-Hans'], [bilingual]), { fonts, theme })
  const [wide, small] = [pagesOn(themes.a4), pagesOn(themes.b5)]
  const first = (pages: Pages): string[] =>
    pages.pages
      .slice(0, 1)
      .flatMap((page) => linesOf(page))
      .slice(0, 4)
  expect(first(wide).slice(0, 2)).toEqual(['No.Mission维和行动', '1Mission 1第1项行动'])
  expect(first(small)).toEqual(['No.Mission', '维和行动', '1Mission 1', '第1项行动'])
  expect(nodesOf(small.structure, 'TR').map((row) => row.children.length)).toEqual(
    Array.from({ length: 91 }, () => 2),
  )
  expect(nodesOf(small.structure, 'P').filter(({ lang }) => lang === 'zh-Hans').length).toBe(91)
  const further = small.pages.slice(1).map((page) => runsOf(page).map(textOfRun).join(''))
  expect(further.every((words) => words.includes('continued / 续表'))).toBe(true)
})
