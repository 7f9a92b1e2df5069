import type { PublicationBlock, SectionBlock } from '@diglot/core'
import { expect, test } from 'vitest'
import { extentOf } from './extent.ts'
import { layout } from './layout.ts'
import type { Page } from './pages.ts'
import {
  endOf,
  fonts,
  heard,
  linesOf,
  nodesOf,
  paragraph,
  publication,
  runsOf,
  text,
  textOfRun,
} from './testing.ts'
import { sheets } from './theme/sheet.ts'

const theme = sheets.a4
const { frame, sheet } = theme.single
const words = 'The paper records thirty years of participation in operations of the United Nations. '

const masthead: PublicationBlock = {
  type: 'title-page',
  variant: 'masthead',
  lang: 'en',
  lines: [
    { role: 'publisher', lang: 'en', children: [text('The house')] },
    { role: 'title', lang: 'en', children: [text('A Sheet')] },
    { role: 'date', lang: 'en', children: [text('As of May 2021')] },
  ],
}

function part(
  n: number,
  children: readonly PublicationBlock[],
  matter: 'body' | 'back' = 'body',
): SectionBlock {
  return {
    type: 'section',
    lang: 'en',
    matter,
    role: 'section',
    anchor: `doc#p${n}`,
    children: [
      { type: 'heading', lang: 'en', level: 1, anchor: `doc#p${n}.h`, children: [text(`Part ${n}`)] },
      ...children,
    ],
  }
}

const prose = (count: number): PublicationBlock[] =>
  Array.from({ length: count }, (_, i) => paragraph('en', `w${i}w ${words.repeat(4)}`))

const wide: PublicationBlock = {
  type: 'table',
  lang: 'en',
  columns: Array.from({ length: 4 }, () => ({ kind: 'text' as const, weight: 1 })),
  header: [
    { cells: ['One', 'Two', 'Three', 'Four'].map((head) => ({ lang: 'en', children: [text(head)] })) },
  ],
  rows: Array.from({ length: 4 }, (_, i) => ({
    cells: ['a', 'b', 'c', 'd'].map((cell) => ({ lang: 'en', children: [text(`${cell}${i}`)] })),
  })),
}

const summary: PublicationBlock = {
  type: 'box',
  variant: 'summary',
  lang: 'en',
  title: [text('Bottom line')],
  children: [paragraph('en', words.repeat(5))],
}

function laid(blocks: readonly PublicationBlock[]) {
  return layout(publication(['en'], blocks), { theme, fonts })
}

function firstOf(blocks: readonly PublicationBlock[]): Page {
  const [page] = laid(blocks).pages
  if (page === undefined) throw new Error('There is no page')
  return page
}

test('a sheet starts with its masthead, whose title is the first heading', () => {
  const pages = laid([masthead, part(1, prose(2))])
  expect(pages.pages).toHaveLength(1)
  const [page] = pages.pages
  expect(page && linesOf(page).slice(0, 3)).toEqual(['The house', 'A Sheet', 'As of May 2021'])
  expect(nodesOf(pages.structure, 'H1')).toHaveLength(1)
  expect(nodesOf(pages.structure, 'H2')).toHaveLength(1)
})

test('running text stands in two columns of about one length', () => {
  const page = firstOf([part(1, prose(6))])
  const [left, right] = sheet?.columns ?? []
  const lefts = linesOf(page, 0, frame.inner + (left?.width ?? 0))
  const rights = linesOf(page, frame.inner + (right?.x ?? 0) - 1)
  expect(Math.abs(lefts.length - rights.length)).toBeLessThan(4)
  expect(rights.length).toBeGreaterThan(5)
})

test('a summary and a wide table go across both columns', () => {
  const page = firstOf([summary, part(1, prose(2)), part(2, [wide])])
  const ends = runsOf(page).map(endOf)
  const across = linesOf(page, frame.inner, frame.inner + 20)
  expect(Math.max(...ends)).toBeGreaterThan(frame.inner + frame.measure - 60)
  expect(across).toContain('a0')
})

test('nothing is lost or said twice, and nothing stands off the text, however long it grows', () => {
  for (let count = 1; count < 40; count += 6) {
    const blocks = [masthead, summary, part(1, prose(count)), part(2, [wide]), part(3, prose(3), 'back')]
    const pages = laid(blocks)
    const said = heard(pages).join(' ')
    for (let i = 0; i < count; i++) expect(said.split(`w${i}w `).length - 1).toBe(i < 3 ? 2 : 1)
    for (const run of pages.pages.flatMap(runsOf)) {
      if (run.content.type === 'artifact') continue
      expect(run.x).toBeGreaterThanOrEqual(frame.inner - 0.01)
      expect(endOf(run)).toBeLessThan(frame.inner + frame.measure + 3)
      expect(run.y).toBeLessThan(frame.head + frame.depth + 0.01)
    }
  }
})

test('no text is smaller than the least that the sheet allows', () => {
  for (const languages of [['en'], ['en', 'zh-Hans']] as const) {
    const blocks = [masthead, summary, part(1, [...prose(2), wide]), part(2, prose(2), 'back')]
    const { pages } = layout(publication(languages, blocks), { theme, fonts })
    const sizes = pages.flatMap(runsOf).map(({ size }) => size)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(sheet?.minimum ?? 0)
  }
})

test('the extent says how many pages there are and how far the last is filled', () => {
  const extents = [1, 4, 12, 30].map((count) => extentOf(laid([part(1, prose(count))]), theme))
  const filled = extents.map(({ pages, fill }) => pages + fill)
  expect(filled).toEqual(filled.toSorted((a, b) => a - b))
  expect(extents[0]?.pages).toBe(1)
  expect(extents.at(-1)?.pages).toBeGreaterThan(1)
  expect(extents.every(({ fill }) => fill > 0 && fill <= 1)).toBe(true)
})

test('a heading does not stand alone at the foot of a page', () => {
  for (let count = 1; count < 30; count++) {
    const pages = laid([part(1, prose(count)), part(2, [wide])])
    const heading = pages.destinations.get('doc#p2.h')
    const page = pages.pages[heading?.page ?? 0]
    expect(page && linesOf(page)).toContain('OneTwoThreeFour')
  }
})

test('the mark of a note does not start a line', () => {
  const marked: PublicationBlock = {
    type: 'paragraph',
    lang: 'zh-Hans',
    children: Array.from({ length: 40 }, (_, i) => [
      text('维和行动'.repeat(1 + (i % 3))),
      { type: 'reference' as const, to: 'doc#n1' as const, show: 'note' as const, text: '[1]' },
    ]).flat(),
  }
  const { pages } = layout(publication(['zh-Hans'], [part(1, [marked]), paragraph('zh-Hans', '注', 'n1')]), {
    theme,
    fonts,
  })
  const marks = pages.flatMap((page) => {
    const runs = runsOf(page)
    return runs
      .filter((run) => textOfRun(run).startsWith('['))
      .map((run) => runs.some(({ x, y, size }) => x < run.x && Math.abs(y - run.y) < size / 2))
  })
  expect(marks.length).toBeGreaterThan(20)
  expect(marks).not.toContain(false)
})
