import {
  addressesOf,
  inlineText,
  type BoxBlock,
  type Inline,
  type ParallelBlock,
  type Publication,
  type PublicationBlock,
  type TableBlock,
} from '@diglot/core'
import { expect, test } from 'vitest'
import { toMarkdown } from '../../../markdown/src/index.ts'
import type { Name } from '../names/name.ts'
import { composeReport, type ReportOptions } from './compose-report.ts'
import { withoutPairs } from '../exports/testing.ts'
import { comparison } from './testing.ts'

const options: ReportOptions = { id: 'paper.comparison', lang: 'en', version: '0.1.0' }
const names: readonly Name[] = [
  { id: 'blue-helmet', kind: 'term', forms: { en: ['Blue Helmets'], 'zh-Hans': ['蓝盔'] } },
  { id: 'mission', kind: 'term', forms: { en: ['mission', 'missions'], 'zh-Hans': ['维和行动'] } },
  { id: 'peacekeeper', kind: 'term', forms: { en: ['peacekeepers'], 'zh-Hans': ['维和官兵'] } },
]
const report = composeReport(comparison, { ...options, names })

test('a report opens with what was compared, then says what it comes to, shows the texts, and ends in tables', () => {
  expect(report.blocks.map((block) => (block.type === 'section' ? headingsIn(block) : block.type))).toEqual([
    'title-page',
    'imprint',
    'contents',
    ['Summary', 'By check', 'By section'],
    ['Text and issues', 'Preface', '前言', 'Tasks', '任务'],
    ['Tables', 'Figures', 'Names and terms', 'Alignment', 'Dismissed issues'],
  ])
})

test('the summary counts issues by check and severity', () => {
  const [summary] = textsOf(chapter(report, 'summary'))
  expect(summary).toBe(
    '5 pairs of paragraphs compared, 3 issues found: 1 error, 1 warning, 1 note; reviewers have dismissed 1 more. An error or a warning stands in 2 pairs.',
  )
  expect(rowsOf(chapter(report, 'summary.checks'))).toEqual([
    ['Figures', '1', '0', '0', '1'],
    ['Hedges', '0', '0', '1', '1'],
    ['Omissions', '0', '1', '0', '1'],
    ['Total', '1', '1', '1', '3'],
  ])
})

test('the summary counts issues by section, and for every thousand words and characters', () => {
  expect(rowsOf(chapter(report, 'summary.sections'))).toEqual([
    // 14 words, and 2 + 20 + 7 characters with 4 and 52 as one each.
    ['Preface', '3', '14', '27', '1', '0', '1', '142.9', '74.1'],
    ['Tasks', '2', '4', '2', '0', '1', '0', '250.0', '500.0'],
    ['Total', '5', '18', '29', '1', '1', '1', '166.7', '103.4'],
  ])
})

test('what an issue is about is marked on both sides, and the mark leads to the issue beneath', () => {
  const row = parallels(report).flatMap(({ rows }) => rows)[1]
  expect(row?.cells.map((cell) => cell.map(shown).join(' '))).toEqual([
    'China sent [info:over 40,000 peacekeepers] to [error:25 missions].',
    '中国派出维和人员[info:4万人]，参加[error:52项维和行动]。',
  ])
  expect(row?.remarks?.map(linesOf)).toEqual([
    [
      'Error · Figures',
      'Expected 25 missions on both sides, found 52 in the Chinese text.',
      'English “25 missions”',
      'Chinese “52项维和行动” = 52 missions',
      'Id: figures-0123456789ab',
    ],
    [
      'Note · Hedges',
      'The English text hedges the figure, the Chinese text does not.',
      'English “over 40,000 peacekeepers” = more than 40,000 persons',
      'Chinese “4万人” = 40,000 persons',
      'Id: hedges-0123456789ab',
    ],
  ])
})

test('a side that says nothing of it says so', () => {
  const box = parallels(report)
    .flatMap(({ rows }) => rows.flatMap(({ remarks = [] }) => remarks))
    .at(-1)
  expect(box && linesOf(box).slice(2, 4)).toEqual(['English “They clear mines.”', 'Chinese nothing'])
})

test('every reference, mark and entry of the contents leads to a place of the report', () => {
  const here = new Set<string>(addressesOf(report.blocks).map(({ anchor }) => anchor))
  const led = targetsIn(report.blocks)
  expect(led.length).toBeGreaterThan(20)
  expect(led.filter((target) => !here.has(target))).toEqual([])
})

test('issues can be filtered by severity, check and section, named in the language of the report', () => {
  const boxes = parallels(report).flatMap(({ rows }) => rows.flatMap(({ remarks = [] }) => remarks))
  expect(boxes.map(({ facets }) => facets)).toEqual([
    { severity: 'error', check: 'figures', section: 'preface' },
    { severity: 'info', check: 'hedges', section: 'preface' },
    { severity: 'warning', check: 'omissions', section: 's1' },
  ])
  const chinese = composeReport(comparison, { ...options, lang: 'zh-Hans' })
  expect(chinese.facets?.map(({ label, values }) => [label, ...values.map((value) => value.label)])).toEqual([
    ['严重程度', '错误', '警告', '提示'],
    ['检查项', '数字', '约数', '漏译'],
    ['章节', '前言', '任务'],
  ])
})

test('the table of figures has every figure of both texts, with its value and whether the other side says it', () => {
  expect(rowsOf(chapter(report, 'figures'))).toEqual([
    [
      '1',
      'over 40,000 peacekeepers',
      '4万人',
      'more than 40,000 persons / 40,000 persons',
      'hedged otherwise, note',
    ],
    ['1', '25 missions', '52项维和行动', '25 missions / 52 missions', 'differs, error'],
  ])
})

test('the table of terms has the forms of each side, and the pairs where one side alone has it', () => {
  expect(rowsOf(chapter(report, 'terms'))).toEqual([
    ['term', 'peacekeepers', '–', '0', '1', ''],
    ['term', 'missions', '维和行动', '1', '', ''],
    ['term', 'Blue Helmets', '蓝盔', '1', '', ''],
  ])
})

test('the alignment says how sure it is, and what has no counterpart', () => {
  expect(textsOf(chapter(report, 'alignment'))).toEqual([
    'Every paragraph was paired with its counterpart by id or by line; nothing was estimated.',
    'Without a counterpart, English: s1.l1.i1',
  ])
  const guessed = composeReport(
    { ...comparison, pairs: comparison.pairs.map((pair, i) => ({ ...pair, confidence: 1 - i / 5 })) },
    options,
  )
  const [bands, least] = tablesIn(chapter(guessed, 'alignment').children)
  expect(bands && cells(bands)).toEqual([
    ['≥ 0.9', '1'],
    ['0.7–0.9', '1'],
    ['0.5–0.7', '1'],
    ['0–0.5', '2'],
  ])
  expect(least && cells(least)[0]).toEqual(['s1.l1.i1', '0.20'])
  const boxes = parallels(guessed).flatMap(({ rows }) => rows.flatMap(({ remarks = [] }) => remarks))
  expect(boxes.map(({ facets }) => facets?.['alignment'])).toEqual(['0.7', '0.7', '0'])
  expect(boxes.map((box) => linesOf(box).at(-1))).toContain('Id: omissions-0123456789ab, alignment: 0.20')
})

test('a dismissed issue stands in a table with the reason and the reviewer, and nowhere else', () => {
  expect(rowsOf(chapter(report, 'dismissed'))).toEqual([
    [
      '1',
      'Terms',
      '25 missions | 52项维和行动',
      'The paper counts otherwise.',
      'A. Reviser',
      'terms-0123456789ab',
    ],
  ])
  expect(addressesOf(report.blocks).filter(({ anchor }) => anchor.includes('terms-'))).toEqual([])
})

test('files are named with their digests and what was asked for', () => {
  const files = composeReport(
    {
      ...comparison,
      a: {
        ...comparison.a,
        name: 'official.txt',
        segments: comparison.a.segments.map(({ text }) => ({ text })),
      },
    },
    { ...options, digests: { 'official.txt': 'ab12' }, settings: ['cosmetic checks'] },
  )
  const [, imprint] = files.blocks
  expect(imprint && textsOf(imprint)).toEqual([
    'First text: official.txt, English, 18 words, SHA-256 ab12.',
    'Second text: paper:zh-Hans, Chinese, 29 characters.',
    'Compared with Diglot 0.1.0; cosmetic checks.',
  ])
})

test('a report says nothing of the folders of a machine, and one file that holds both texts is named once', () => {
  const name = '/home/reviser/memory.tmx'
  const { a, b } = comparison
  const { metadata, blocks } = composeReport({ ...comparison, a: { ...a, name }, b: { ...b, name } }, options)
  expect(metadata.title).toBe('memory.tmx – Comparison')
  expect(JSON.stringify(blocks)).not.toContain('/home')
})

test('two texts in one language are told apart by their order', () => {
  const { a } = comparison
  const twice = composeReport(
    {
      ...comparison,
      b: { ...a, name: 'b' },
      pairs: comparison.pairs.map(({ a: own }) => ({ a: own, b: own, confidence: 1 })),
      issues: [],
      dismissed: [],
    },
    options,
  )
  expect(twice.languages).toEqual(['en', 'en'])
  const [table] = tablesIn(chapter(twice, 'figures').children)
  expect(table?.header[0]?.cells.map(({ children }) => inlineText(children))).toEqual([
    'Place',
    'First text',
    'Second text',
    'Value',
    'Agreement',
  ])
})

test.each(['en', 'zh-Hans'] as const)('a report reads as in the file, in %s', async (lang) => {
  const written = toMarkdown(composeReport(comparison, { ...options, names, lang }))
  await expect(written).toMatchFileSnapshot(`__snapshots__/report.${lang}.md.txt`)
})

test('without an issue the report says so', () => {
  const clean = composeReport({ ...comparison, issues: [] }, options)
  expect(textsOf(chapter(clean, 'summary'))).toContain('No check found anything.')
})

type Section = Extract<PublicationBlock, { type: 'section' }>

function sectionsIn(blocks: readonly PublicationBlock[]): Section[] {
  return blocks.flatMap((block) => (block.type === 'section' ? [block, ...sectionsIn(block.children)] : []))
}

function chapter({ blocks }: Publication, id: string): Section {
  const found = sectionsIn(blocks).find(({ anchor }) => anchor === `comparison#${id}`)
  if (found === undefined) throw new RangeError(`the report has no section ${id}`)
  return found
}

function headingsIn(block: PublicationBlock): string[] {
  if (block.type === 'heading') return [inlineText(block.children)]
  if (block.type === 'section') return block.children.flatMap(headingsIn)
  return block.type === 'parallel'
    ? block.rows.flatMap(({ cells: both }) => both.flat().flatMap(headingsIn))
    : []
}

function parallels({ blocks }: Publication): ParallelBlock[] {
  return sectionsIn(blocks).flatMap(({ children }) => children.filter((child) => child.type === 'parallel'))
}

function tablesIn(blocks: readonly PublicationBlock[]): TableBlock[] {
  return blocks.filter((block) => block.type === 'table')
}

function cells({ rows }: TableBlock): string[][] {
  return rows.map((row) => row.cells.map(({ children }) => inlineText(children)))
}

function rowsOf({ children }: Section): string[][] {
  return tablesIn(children).flatMap(cells)
}

function textsOf(block: PublicationBlock): string[] {
  const blocks =
    'children' in block && (block.type === 'section' || block.type === 'imprint') ? block.children : []
  return blocks.flatMap((child) => (child.type === 'paragraph' ? [inlineText(child.children)] : []))
}

function linesOf({ title = [], children }: BoxBlock): string[] {
  return [
    inlineText(title),
    ...children.flatMap((child) => {
      if (child.type === 'list')
        return child.items.map((item) => `${item.label ?? ''} ${inlineText(item.children)}`)
      return child.type === 'paragraph' ? [inlineText(child.children)] : []
    }),
  ]
}

/** Marks as `[severity:words]`. */
function shown(block: PublicationBlock): string {
  const inlines = (children: readonly Inline[]): string =>
    children
      .map((inline) =>
        inline.type === 'mark' && inline.kind === 'issue'
          ? `[${inline.severity}:${inlines(inline.children)}]`
          : inlineText([inline]),
      )
      .join('')
  return block.type === 'paragraph' ? inlines(block.children) : ''
}

/** Where inlines and entries lead, found in the tree as it would be stored. */
function targetsIn(blocks: readonly PublicationBlock[]): string[] {
  const found: string[] = []
  JSON.stringify(blocks, (key, value: unknown) => {
    if ((key === 'to' || key === 'target') && typeof value === 'string') found.push(value)
    return value
  })
  const contents = blocks.find((block) => block.type === 'contents')
  return [...found, ...(contents?.entries.map(({ anchor }) => anchor) ?? [])]
}

test.each(['en', 'zh-Hans'] as const)('texts that hold nothing make a report that says so, in %s', (lang) => {
  const written = toMarkdown(composeReport(withoutPairs, { ...options, lang }))
  expect(written).toContain({ en: 'Neither text has a figure.', 'zh-Hans': '两份文本均无数字。' }[lang])
})
