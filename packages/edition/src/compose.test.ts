import type { Inline, Library, PublicationBlock, SectionBlock } from '@diglot/core'
import { inlineText } from '@diglot/core'
import { expect, test } from 'vitest'
import { composeEdition } from './index.ts'
import { littleLibrary } from './testing.ts'

const library = littleLibrary()
const english = composeEdition(library, { documents: ['paper'], languages: ['en'] })
const chinese = composeEdition(library, { documents: ['paper'], languages: ['zh-Hans'] })
const both = composeEdition(library, { documents: ['paper'], languages: ['en', 'zh-Hans'] })

test('a book opens with half-title, title page, imprint and contents, and closes with facts, glossary, index and colophon', () => {
  expect(english.blocks.map(outline)).toEqual([
    'half-title',
    'title',
    'imprint',
    'contents',
    'body chapter paper#preface',
    'body chapter paper#s1',
    'body annex paper#annex2',
    'back chapter little#facts',
    'back chapter little#glossary',
    'back chapter little#index',
    'colophon',
  ])
})

test('the file is named after the document and its languages', () => {
  expect([english.id, chinese.id, both.id]).toEqual(['paper.en', 'paper.zh-Hans', 'paper.en+zh-Hans'])
})

test('contents list every heading in order, the label apart from the title', () => {
  const contents = english.blocks.find((block) => block.type === 'contents')
  expect(
    contents?.entries.map(({ titles }) =>
      titles.map(({ label, children }) => `${label ?? '-'} ${inlineText(children)}`),
    ),
  ).toEqual([
    ['- Preface'],
    ['I. Peace'],
    ['Annex II Missions'],
    ['- Table of Facts'],
    ['- Glossary'],
    ['- Index'],
    ['- Missions'],
    ['- Names and terms'],
  ])
})

test('the number of a paragraph and the letter of an item come from the content', () => {
  const chapter = section(english.blocks, 'paper#s1')
  const [heading, paragraph, list] = chapter.children
  expect(heading).toMatchObject({ type: 'heading', level: 1, label: 'I.' })
  expect(paragraph).toMatchObject({ type: 'paragraph', number: '2', anchor: 'paper#s1.p1' })
  expect(list?.type === 'list' && list.items.map(({ label }) => label)).toEqual(['(a)', '(b)'])
})

test('the one chapter of a paper has no number, in one language and in parallel', () => {
  const short = {
    ...library,
    editions: library.editions.map((edition) => ({
      ...edition,
      sections: edition.sections.filter(({ id }) => id === 's1'),
    })),
  }
  const headings = (['en', 'zh-Hans'] as const).map((lang) => {
    const { blocks } = composeEdition(short, { documents: ['paper'], languages: [lang] })
    return section(blocks, 'paper#s1').children[0]
  })
  expect(headings.map((heading) => heading?.type === 'heading' && heading.label)).toEqual([
    undefined,
    undefined,
  ])
  const { blocks } = composeEdition(short, { documents: ['paper'], languages: ['en', 'zh-Hans'] })
  const contents = blocks.find((block) => block.type === 'contents')
  expect(contents?.entries[0]?.titles.map(({ label }) => label)).toEqual([undefined, undefined])
})

test('a note stands where it is referred to and nowhere else', () => {
  const chapter = section(english.blocks, 'paper#s1')
  expect(chapter.children).toHaveLength(3)
  const [, paragraph] = chapter.children
  const note =
    paragraph?.type === 'paragraph' ? paragraph.children.find((inline) => inline.type === 'note') : undefined
  expect(note).toMatchObject({ id: 'paper#s1.n-unit', lang: 'en' })
  expect(note && inlineText(note.children)).toBe('The units differ.')
})

test('the table of facts has a row a statement, with a reference to every paragraph that states it', () => {
  const table = section(english.blocks, 'little#facts').children.find((block) => block.type === 'table')
  expect(table?.rows.map(({ cells }) => cells.map(({ children }) => inlineText(children)))).toEqual([
    ['Missions joined', '25 missions', 'August 2020', '1, 2 (a)'],
    ['Missions joined', '26 missions (Chinese text)', '', '1'],
  ])
  expect(table?.rows[0]?.cells[3]?.children.filter(isReference).map(({ to }) => to)).toEqual([
    'paper#preface.p1',
    'paper#s1.l1.i1',
  ])
})

test('the glossary holds the terms that are mentioned, sorted as the language sorts', () => {
  expect(glossaryForms(english.blocks)).toEqual([
    ['Blue Helmets', '蓝盔'],
    ['mandate', '授权'],
  ])
  expect(glossaryForms(chinese.blocks)).toEqual([
    ['蓝盔', 'Blue Helmets'],
    ['授权', 'mandate'],
  ])
})

test('in parallel, what answers to each other stands in one row, items of lists too', () => {
  const [parallel] = section(both.blocks, 'paper#s1').children
  expect(
    parallel?.type === 'parallel' &&
      parallel.rows.map(({ cells }) => cells.map((cell) => cell.map(({ lang, type }) => `${lang} ${type}`))),
  ).toEqual([
    [['en heading'], ['zh-Hans heading']],
    [['en paragraph'], ['zh-Hans paragraph']],
    [['en list'], ['zh-Hans list']],
    [['en list'], ['zh-Hans list']],
  ])
})

test('in parallel, a table holds the columns of both languages and says its numbers once', () => {
  const table = section(both.blocks, 'paper#annex2').children.find((block) => block.type === 'table')
  expect(table?.header[0]?.cells.map(({ children }) => inlineText(children))).toEqual([
    'No.',
    'Mission',
    '名称',
  ])
  expect(table?.columns.map(({ translates }) => translates)).toEqual([undefined, undefined, 1])
  expect(table?.rows[0]?.cells.map(({ lang, children }) => `${lang} ${inlineText(children)}`)).toEqual([
    'en 1',
    'en Truce Supervision',
    'zh-Hans 停战监督',
  ])
})

test('blocks that the alignment ties together share a row', () => {
  const tied = littleLibrary()
  const [document] = tied.documents
  const [one, two] = tied.editions
  if (!document || !one || !two) throw new Error('the little library has a document in two languages')
  const split = two.sections.map((chapter) =>
    chapter.id === 'preface'
      ? {
          ...chapter,
          blocks: [
            ...chapter.blocks,
            { type: 'paragraph' as const, id: 'preface.p1a', number: '1a', children: [] },
          ],
        }
      : chapter,
  )
  const publication = composeEdition(
    {
      ...tied,
      documents: [
        { ...document, alignment: [{ en: ['preface.p1'], 'zh-Hans': ['preface.p1', 'preface.p1a'] }] },
      ],
      editions: [one, { ...two, sections: split }],
    },
    { documents: ['paper'], languages: ['en', 'zh-Hans'] },
  )
  const [parallel] = section(publication.blocks, 'paper#preface').children
  expect(
    parallel?.type === 'parallel' && parallel.rows.map(({ cells }) => cells.map((cell) => cell.length)),
  ).toEqual([
    [1, 1],
    [1, 2],
  ])
})

test('the imprint says what the edition is and what it is made from', () => {
  const imprint = english.blocks.find((block) => block.type === 'imprint')
  const said = imprint?.children.map(({ children }) => inlineText(children)).join('\n')
  expect(said).toContain('It is not the official text.')
  expect(said).toContain('Text restated here: Thirty Years, English, official translation, September 2020.')
  expect(said).toContain('SHA-256 of the English text, Thirty Years: bb')
  expect(said).toContain('Content version 1.2.3')
})

test('an edition made from a text in the other language says so, and how that text stands', () => {
  const tied: Library = littleLibrary()
  const translated = {
    ...tied,
    documents: tied.documents.map((document) => ({
      ...document,
      title: { en: 'On Thirty Years', 'zh-Hans': '评《三十年》' },
      sources: document.sources
        .filter(({ lang }) => lang === 'en')
        .map((source) => ({
          ...source,
          outlet: 'The Daily',
          byline: ['A', 'B'],
          standing: 'machine-translation' as const,
        })),
    })),
    editions: tied.editions.map((edition) => ({ ...edition, restates: 'paper.en' })),
  }
  const said = (lang: 'en' | 'zh-Hans') => {
    const { blocks } = composeEdition(translated, { documents: ['paper'], languages: [lang] })
    const imprint = blocks.find((block) => block.type === 'imprint')
    return imprint?.children.map(({ children }) => inlineText(children)) ?? []
  }
  const ofChinese = said('zh-Hans')
  expect(ofChinese[0]).toContain('《评〈三十年〉》')
  expect(ofChinese.slice(1, 3)).toEqual([
    '本版据英文本（机器译文）转述。',
    '本版所据文本：Thirty Years，The Daily，A、B，英文机器译文，2020年9月。',
  ])
  expect(said('en')[1]).toBe(
    'Text restated here: Thirty Years, The Daily, A, B, English, machine translation, September 2020.',
  )
  const original = composeEdition(
    { ...tied, editions: tied.editions.map((edition) => ({ ...edition, restates: 'paper.zh-Hans' })) },
    { documents: ['paper'], languages: ['en'] },
  ).blocks.find((block) => block.type === 'imprint')
  expect(original?.children[1] && inlineText(original.children[1].children)).toBe(
    'This edition is made from the Chinese text (the original).',
  )
})

test('entries of the index stand under the first letter of their sort key, also in Chinese', () => {
  for (const book of [english, chinese]) {
    const entries = section(book.blocks, 'little#index').children.flatMap((block) =>
      block.type === 'index' ? block.entries : [],
    )
    expect(entries.length).toBeGreaterThan(0)
    for (const { initial } of entries) expect(initial).toMatch(/^[A-Z]$/)
  }
})

test('the index lists missions and terms with the places that mention them', () => {
  const lists = section(both.blocks, 'little#index').children.filter((block) => block.type === 'index')
  expect(
    lists.map(({ entries }) =>
      entries.map(({ forms, references }) => [
        ...forms.map(({ text }) => text),
        ...references.map(({ label }) => label),
      ]),
    ),
  ).toEqual([
    [['Truce Supervision (UNTSO)', '停战监督（UNTSO）', '2 (a)']],
    [
      ['Blue Helmets', '蓝盔', '1'],
      ['mandate', '授权', '1'],
    ],
  ])
})

test('several documents make a collection: a part each, places named with their part', () => {
  const two = twoPapers()
  const book = composeEdition(two, { documents: ['paper', 'other'], languages: ['en'] })
  expect(book.id).toBe('little.en')
  expect(book.metadata.title).toBe('A little library')
  const parts = book.blocks.filter((block) => block.type === 'section' && block.role === 'part')
  expect(parts.map(({ anchor }) => anchor)).toEqual(['paper#part', 'other#part'])
  const [heading, about, ...rest] = section(book.blocks, 'other#part').children
  expect(heading).toMatchObject({ type: 'heading', level: 1, label: 'Part II' })
  expect(about?.type === 'paragraph' && inlineText(about.children)).toContain('It is not the official text.')
  const chapters = rest.filter((block) => block.type === 'section')
  expect(
    chapters.map(({ role, children }) => [role, children[0]?.type === 'heading' && children[0].level]),
  ).toEqual([
    ['section', 2],
    ['section', 2],
    ['section', 2],
  ])
  const table = section(book.blocks, 'little#facts').children.find((block) => block.type === 'table')
  expect(table?.rows[0]?.cells[3] && inlineText(table.rows[0].cells[3].children)).toBe('I, 1, I, 2 (a)')
})

function twoPapers(): Library {
  const little: Library = littleLibrary()
  return {
    ...little,
    documents: little.documents.flatMap((document) => [document, { ...document, id: 'other' }]),
    editions: little.editions.flatMap((edition) => [edition, { ...edition, document: 'other' }]),
  }
}

test('a document or language that the library lacks is named, with what there is', () => {
  const anyLibrary: Library = library
  expect(() => composeEdition(anyLibrary, { documents: ['papers'], languages: ['en'] })).toThrow(
    'Cannot compose `papers`, expected `paper`',
  )
  const onlyEnglish = { ...library, editions: library.editions.filter(({ lang }) => lang === 'en') }
  expect(() => composeEdition(onlyEnglish, { documents: ['paper'], languages: ['zh-Hans'] })).toThrow(
    'in zh-Hans',
  )
})

function outline(block: PublicationBlock): string {
  if (block.type === 'section') return `${block.matter} ${block.role} ${block.anchor ?? ''}`
  if (block.type === 'title-page') return block.variant
  return block.type === 'imprint' ? (block.variant ?? 'imprint') : block.type
}

function section(blocks: readonly PublicationBlock[], anchor: string): SectionBlock {
  const found = blocks.find((block) => block.anchor === anchor)
  if (found?.type !== 'section') throw new Error(`no section ${anchor}`)
  return found
}

function isReference(inline: Inline): inline is Inline & { type: 'reference' } {
  return inline.type === 'reference'
}

function glossaryForms(blocks: readonly PublicationBlock[]): string[][] {
  const found = section(blocks, 'little#glossary').children.find((block) => block.type === 'glossary')
  return found?.entries.map(({ forms }) => forms.map(({ text }) => text)) ?? []
}
