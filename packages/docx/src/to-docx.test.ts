import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import type { PublicationBlock, WriterWarning } from '@diglot/core'
import { expect, test } from 'vitest'
import { lintDocx } from './lint/lint-docx.ts'
import {
  bodyOf,
  chapter,
  everyKind,
  fields,
  headingOf,
  paragraphOf,
  paragraphs,
  partOf,
  partsOf,
  publicationOf,
  rowWithIssue,
  runsOf,
  styleIn,
  tableOf,
  text,
  twoLanguages,
} from './testing.ts'
import { toDocx } from './to-docx.ts'
import { charactersOf, childElements, descendants, textOf, valueOf } from './xml/read.ts'

test('a publication with a block and an inline of every kind says all its words, in order', async () => {
  expect(paragraphs(await bodyOf(everyKind()))).toEqual([
    'Thirty Years',
    'Thirty Years',
    'Restated',
    'The House',
    'Licence: CC-BY-4.0',
    'Contents',
    'I. The Road',
    'The List',
    'I. The Road',
    '1\tIn April 1990 five observers, for the first time, 军事观察员, went out. They are called “军事观察员”; see page the list, The List, paragraph 2; five.',
    '2\tThey did:',
    '(a)\twatch',
    '•\treport',
    'Peace is a trust.',
    'In figures',
    'Twenty-five missions.',
    '',
    'April 1990\tThe first five leave.',
    'Troops a mission',
    'Missions',
    'No.',
    'Name',
    'Years',
    '1',
    'United Nations Truce Supervision Organization',
    '1990–',
    '2',
    'United Nations Mission in Liberia',
    '2003–2018',
    '',
    'Source: the paper',
    'The List',
    'Missions',
    'No.',
    'Name',
    'Years',
    '1',
    'United Nations Truce Supervision Organization',
    '1990–',
    '2',
    'United Nations Mission in Liberia',
    '2003–2018',
    '',
    'Words',
    'military observer\u2003军事观察员\nAn officer who watches.',
    'Liberia, 1, 2, annex',
  ])
})

test('nothing that a linter can find is wrong, with page numbers and without', async () => {
  for (const publication of [everyKind(), twoLanguages()]) {
    expect(lintDocx(await toDocx(publication))).toEqual([])
    expect(lintDocx(await toDocx(publication, { pageLabels: labels }))).toEqual([])
  }
})

test('an empty publication is a file all the same', async () => {
  expect(lintDocx(await toDocx(publicationOf([])))).toEqual([])
})

test('the same publication gives the same bytes, in one process and in another time zone', async () => {
  const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
  const here = [await toDocx(everyKind()), await toDocx(everyKind())].map(digest)
  const there = execFileSync(
    process.execPath,
    [
      '--conditions=@diglot/source',
      '--input-type=module',
      '--eval',
      `import { createHash } from 'node:crypto'
       import { everyKind } from ${JSON.stringify(new URL('testing.ts', import.meta.url).href)}
       import { toDocx } from ${JSON.stringify(new URL('to-docx.ts', import.meta.url).href)}
       process.stdout.write(createHash('sha256').update(await toDocx(everyKind())).digest('hex'))`,
    ],
    { env: { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'zh_CN.UTF-8' }, encoding: 'utf8' },
  )
  expect(new Set([...here, there]).size).toBe(1)
})

const labels = new Map([
  ['paper#s1.h', '1'],
  ['paper#s1.h@zh-Hans', '2'],
  ['paper#annex1.h', '5'],
  ['paper#s1.p1', '1'],
  ['paper#s1.p2', '2'],
  ['paper#annex1.r2', '5'],
])

test('the contents is a field of Word’s, filled with the page numbers given', async () => {
  const written = fields(await bodyOf(everyKind(), { pageLabels: labels }))
  expect(written).toContainEqual({ instruction: 'PAGEREF paper_as1_dh_e \\h', shows: '1' })
  expect(written).toContainEqual({
    instruction: 'TOC \\o "1-3" \\h \\z \\u',
    shows: 'I. The Road\t1The List\t5',
  })
})

test('each language has its own entry in the contents, with its own page', async () => {
  expect(paragraphs(await bodyOf(twoLanguages(), { pageLabels: labels }), 'TOC1')).toEqual([
    'I. The Road\t1',
    '一、道路\t2',
  ])
})

test('contents without page numbers say so once', async () => {
  const warnings: WriterWarning[] = []
  await toDocx(twoLanguages(), { onWarning: (warning) => warnings.push(warning) })
  expect(warnings).toEqual([
    {
      code: 'page-unknown',
      message: 'Cannot number the pages of 1 entries of the contents: no labels are given for them',
      anchor: 'paper#s1.h',
    },
  ])
})

test('references are fields or links that show what they lead to', async () => {
  const body = await bodyOf(everyKind(), { pageLabels: labels })
  const written = fields(body)
  expect(written).toContainEqual({ instruction: 'PAGEREF paper_aannex1_dh_e \\h', shows: '5' })
  expect(written).toContainEqual({ instruction: 'REF paper_aannex1_dh_e \\h', shows: 'The List' })
  const links = descendants(body, 'w:hyperlink').map((link) => [
    link.attributes.get('w:anchor'),
    textOf(link),
  ])
  expect(links).toContainEqual(['paper_as1_dp2_e', '2'])
})

test('pages that follow each other are a range in the index, and a paragraph stands in for an unknown page', async () => {
  const body = await bodyOf(everyKind(), { pageLabels: labels })
  expect(paragraphs(body, 'IndexEntry')).toEqual(['Liberia, 1–2, 5'])
  expect(paragraphs(await bodyOf(everyKind()), 'IndexEntry')).toEqual(['Liberia, 1, 2, annex'])
})

test('a reference to what is not there is printed as its words, with a warning', async () => {
  const warnings: WriterWarning[] = []
  const lost: PublicationBlock = {
    type: 'paragraph',
    lang: 'en',
    anchor: 'paper#s1.p1',
    children: [{ type: 'reference', to: 'paper#s9.p9', show: 'number', text: '99' }],
  }
  const body = await bodyOf(publicationOf([lost]), { onWarning: (warning) => warnings.push(warning) })
  expect(paragraphs(body)).toEqual(['99'])
  expect(warnings).toEqual([
    {
      code: 'unknown-reference',
      message: 'Cannot refer to `paper#s9.p9`, which is not in this publication',
      anchor: 'paper#s1.p1',
    },
  ])
})

test('English is spelled with -ize; Chinese takes its quotation marks from the Han face', async () => {
  const runs = runsOf(await bodyOf(everyKind()))
  expect(runs.find((run) => run.text === '“军事观察员”')).toMatchObject({
    value: 'en-GB',
    eastAsia: 'zh-CN',
    hint: 'eastAsia',
  })
  expect(runs.find((run) => run.text === 'They did:')).toMatchObject({ value: 'en-GB', hint: undefined })
  expect(runs.filter((run) => run.value !== 'en-GB')).toEqual([])
})

test('Han is never set in italics: emphasis is the face without serifs', async () => {
  const runs = runsOf(await bodyOf(everyKind()))
  expect(runs.find((run) => run.text === 'for the first time, ')?.style).toBe('Emphasis')
  expect(runs.find((run) => run.text === '军事观察员' && run.style !== undefined)?.style).toBe('EmphasisHan')
})

test('every paragraph has a style by which Word’s own panel can change it', async () => {
  const body = await bodyOf(twoLanguages())
  expect(descendants(body, 'w:p').filter((found) => styleIn(found) === undefined)).toEqual([])
  expect(new Set(descendants(body, 'w:p').map(styleIn))).toContain('ParagraphNumberedHan')
})

test('headers of tables are repeated, rows do not break, columns are fixed', async () => {
  const [table] = descendants(await bodyOf(publicationOf([tableOf('annex1')])), 'w:tbl')
  const rows = table ? childElements(table, 'w:tr') : []
  expect(rows.map((row) => descendants(row, 'w:tblHeader').length)).toEqual([1, 0, 0])
  expect(rows.map((row) => descendants(row, 'w:cantSplit').length)).toEqual([1, 1, 1])
  const [properties] = table ? childElements(table, 'w:tblPr') : []
  expect(valueOf(properties, 'w:tblLayout', 'w:type')).toBe('fixed')
  expect(valueOf(properties, 'w:tblCaption')).toBe('Missions')
})

test('two languages stand side by side, a row for each paragraph, under the names of the languages', async () => {
  const [table] = descendants(await bodyOf(twoLanguages()), 'w:tbl')
  const rows = (table ? childElements(table, 'w:tr') : []).map((row) =>
    childElements(row, 'w:tc').map(textOf),
  )
  expect(rows).toEqual([
    ['English', '中文'],
    ['I. The Road', '一、道路'],
    ['1\tFive observers left.', '1\t\t5名“军事观察员”出发。'],
    ['I. The first', '一、首次'],
    ['2\tThey watched.', '2\t\t他们进行了观察。'],
  ])
})

test('a paragraph of two languages may break across pages', async () => {
  const [table] = descendants(await bodyOf(twoLanguages()), 'w:tbl')
  const rows = table ? childElements(table, 'w:tr') : []
  expect(rows.map((row) => descendants(row, 'w:cantSplit').length)).toEqual([1, 0, 0, 0, 0])
})

test('each reference to a note has a note of its own', async () => {
  const note = { type: 'note', id: 'paper#s1.n-one', lang: 'en', children: [text('The same.')] } as const
  const twice: PublicationBlock = {
    type: 'paragraph',
    lang: 'en',
    children: [text('One'), note, text(' and two'), note],
  }
  const bytes = await toDocx(publicationOf([twice]))
  const ids = descendants(partOf(bytes, 'word/document.xml'), 'w:footnoteReference').map((reference) =>
    reference.attributes.get('w:id'),
  )
  expect(ids).toEqual(['1', '2'])
  expect(paragraphs(partOf(bytes, 'word/footnotes.xml'), 'FootnoteText')).toEqual([
    '\tThe same.',
    '\tThe same.',
  ])
})

test('front matter counts i, ii, iii, the body 1, 2, 3; chapters open on a recto', async () => {
  const sections = descendants(await bodyOf(everyKind()), 'w:sectPr').map((section) => [
    valueOf(section, 'w:type'),
    valueOf(section, 'w:pgNumType', 'w:fmt'),
    valueOf(section, 'w:pgNumType', 'w:start'),
  ])
  expect(sections).toEqual([
    ['oddPage', 'lowerRoman', undefined],
    ['oddPage', 'lowerRoman', undefined],
    ['nextPage', 'lowerRoman', undefined],
    ['oddPage', 'lowerRoman', undefined],
    ['oddPage', 'decimal', '1'],
    ['nextPage', 'decimal', undefined],
    ['oddPage', 'decimal', undefined],
    ['oddPage', 'decimal', undefined],
  ])
})

test('the paper heads the verso and the chapter the recto, with the page number in a field', async () => {
  const parts = partsOf(
    await toDocx(publicationOf([chapter('s1', [headingOf('s1.h', 'The Road', 'en', 'I.')])])),
  )
  const heads = [...parts].filter(([name]) => name.startsWith('word/header')).map(([, root]) => textOf(root))
  expect(heads.toSorted()).toEqual(['', '\tI. The Road', 'Thirty Years'])
  const folios = [...parts].filter(([name]) => name.startsWith('word/footer')).map(([, root]) => fields(root))
  expect(folios).toEqual(Array.from({ length: 3 }, () => [{ instruction: 'PAGE', shows: '1' }]))
})

test('the file says what it is, in which languages, and of which date', async () => {
  const core = partOf(await toDocx(twoLanguages()), 'docProps/core.xml')
  const said = (name: string): string => childElements(core, name).map(charactersOf).join('')
  expect(said('dc:title')).toBe('Thirty Years / 三十年')
  expect(said('dc:language')).toBe('en, zh-Hans')
  expect(said('dcterms:created')).toBe('2020-09-01T00:00:00Z')
})

test('the file names its publication and version', async () => {
  const custom = partOf(await toDocx(everyKind()), 'docProps/custom.xml')
  const properties = childElements(custom, 'property').map((property) => [
    property.attributes.get('name'),
    childElements(property).map(charactersOf).join(''),
  ])
  expect(properties).toContainEqual(['Publication', 'paper.en'])
  expect(properties).toContainEqual(['Version', '1.2.3'])
})

test('pages mirror, lines are hyphenated, fields are not updated on opening', async () => {
  const settings = partOf(await toDocx(everyKind()), 'word/settings.xml')
  const names = childElements(settings).map(({ name }) => name)
  expect(names).toEqual(
    expect.arrayContaining(['w:mirrorMargins', 'w:autoHyphenation', 'w:evenAndOddHeaders']),
  )
  expect(names).not.toContain('w:updateFields')
})

test('what XML cannot hold is marked in the text and told', async () => {
  const warnings: WriterWarning[] = []
  const body = await bodyOf(publicationOf([paragraphOf('s1.p1', 'a\u0007b\uFFFFc\nd')]), {
    onWarning: (warning) => warnings.push(warning),
  })
  expect(paragraphs(body)).toEqual(['a\uFFFDb\uFFFDc\nd'])
  expect(warnings.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'illegal-character: Cannot write U+0007, which XML does not allow: \uFFFD stands in its place',
    'illegal-character: Cannot write U+FFFF, which XML does not allow: \uFFFD stands in its place',
  ])
})

test('a link to an address that is not allowed is printed as its words, with a warning', async () => {
  const warnings: WriterWarning[] = []
  const link: PublicationBlock = {
    type: 'paragraph',
    lang: 'en',
    children: [{ type: 'link', url: 'javascript:alert(1)', children: [text('here')] }],
  }
  const bytes = await toDocx(publicationOf([link]), { onWarning: (warning) => warnings.push(warning) })
  expect(paragraphs(partOf(bytes, 'word/document.xml'))).toEqual(['here'])
  expect(warnings.map(({ code }) => code)).toEqual(['link-refused'])
})

test('a page break in a box is told, for a cell cannot turn a page', async () => {
  const warnings: WriterWarning[] = []
  const box: PublicationBlock = {
    type: 'box',
    lang: 'en',
    variant: 'key-facts',
    children: [{ type: 'page-break', lang: 'en', to: 'any' }],
  }
  await toDocx(publicationOf([box]), { onWarning: (warning) => warnings.push(warning) })
  expect(warnings.map(({ code }) => code)).toEqual(['page-break-in-cell'])
})

test('what is said about a row stands in one cell under both columns, and the words it is about lead there', async () => {
  const body = await bodyOf(rowWithIssue())
  const [languages] = descendants(body, 'w:tbl')
  const rows = languages ? childElements(languages, 'w:tr') : []
  expect(rows.map((row) => childElements(row, 'w:tc').length)).toEqual([2, 2, 1])
  expect(paragraphs(body).filter((words) => words !== '')).toEqual([
    'English',
    '中文',
    'fourteen missions',
    '4项行动',
    'Figures: error',
    '14 and 4 differ.',
  ])
  const links = descendants(body, 'w:hyperlink').map((link) => [
    link.attributes.get('w:anchor'),
    textOf(link),
  ])
  expect(links).toEqual([
    ['paper_aissue_d1_e', 'fourteen'],
    ['paper_aissue_d1_e', '4项'],
  ])
  expect(
    runsOf(body)
      .filter(({ style }) => style === 'Issue')
      .map(({ text: words }) => words),
  ).toEqual(['fourteen', '4项'])
  expect(lintDocx(await toDocx(rowWithIssue()))).toEqual([])
})
