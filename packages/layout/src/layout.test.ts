import { expect, test } from 'vitest'
import type { Inline, PublicationBlock, WriterWarning } from '@diglot/core'
import { generalStandardCharacters } from '../../../scripts/unicode/unicode-data.ts'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { layout, pageLabels, themes } from './index.ts'
import {
  chapter,
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

const long =
  'The paper records thirty years of participation in peacekeeping operations of the United Nations. '

const everyKind: PublicationBlock[] = [
  {
    type: 'title-page',
    lang: 'en',
    variant: 'half-title',
    lines: [{ role: 'title', lang: 'en', children: [text('Half title')] }],
  },
  {
    type: 'title-page',
    lang: 'en',
    variant: 'title',
    lines: [
      { role: 'title', lang: 'en', children: [text('Full title')] },
      { role: 'publisher', lang: 'en', children: [text('Publisher')] },
    ],
  },
  { type: 'imprint', lang: 'en', children: [paragraph('en', 'Imprint words')] },
  {
    type: 'contents',
    lang: 'en',
    title: [{ lang: 'en', children: [text('Contents')] }],
    entries: [
      {
        level: 1,
        anchor: 'doc#s1',
        titles: [{ lang: 'en', label: 'I.', children: [text('First chapter')] }],
      },
      {
        level: 1,
        anchor: 'doc#s2',
        titles: [{ lang: 'en', label: 'I.', children: [text('Second chapter')] }],
      },
    ],
  },
  chapter('en', 1, 'First chapter', [
    paragraph(
      'en',
      [
        text('Plain '),
        { type: 'emphasis', children: [text('stressed ')] },
        { type: 'strong', children: [text('strong ')] },
        text(long),
      ],
      'p1',
    ),
    { type: 'heading', lang: 'en', level: 2, label: '1.', children: [text('Section')] },
    {
      type: 'list',
      lang: 'en',
      items: [
        {
          type: 'list-item',
          lang: 'en',
          label: '(a)',
          anchor: 'doc#s1.l1.i1',
          children: [text('First item')],
        },
        { type: 'list-item', lang: 'en', children: [text('Second item')] },
      ],
    },
    { type: 'quote', lang: 'en', children: [text('Quoted words')] },
    {
      type: 'box',
      lang: 'en',
      variant: 'key-facts',
      title: [text('Key facts')],
      children: [paragraph('en', 'Boxed words')],
    },
    { type: 'timeline', lang: 'en', entries: [{ date: 'April 1990', children: [text('What happened')] }] },
  ]),
  { type: 'page-break', lang: 'en', to: 'recto' },
  chapter('en', 2, 'Second chapter', [
    {
      type: 'figure',
      lang: 'en',
      alt: 'Bars of missions by decade',
      caption: [text('Missions by decade')],
      source: [text('Source: the paper')],
      drawing: {
        width: 200,
        height: 80,
        shapes: [
          { type: 'rectangle', x: 0, y: 10, width: 40, height: 70, fill: { role: 'accent' } },
          { type: 'circle', x: 80, y: 40, radius: 10, stroke: { paint: { role: 'ink' }, width: 1 } },
          {
            type: 'text',
            x: 20,
            y: 8,
            text: 'Nine',
            lang: 'en',
            size: 8,
            weight: 'bold',
            align: 'middle',
            fill: { role: 'ink' },
          },
        ],
      },
      data: {
        type: 'table',
        lang: 'en',
        columns: [
          { kind: 'text', weight: 2, heads: true },
          { kind: 'figure', weight: 1 },
        ],
        header: [{ cells: [cell('Decade'), cell('Count')] }],
        rows: [{ cells: [cell('Nineties'), cell('9.5')] }, { cells: [cell('Noughties'), cell('12.25')] }],
      },
    },
    {
      type: 'glossary',
      lang: 'en',
      entries: [
        {
          forms: [
            { lang: 'en', text: 'deployment' },
            { lang: 'zh-Hans', text: '人次' },
          ],
          definition: [{ lang: 'en', children: [text('One tour of one person')] }],
        },
      ],
    },
    {
      type: 'index',
      lang: 'en',
      entries: [{ forms: [{ lang: 'en', text: 'UNTSO' }], references: [{ anchor: 'doc#p1', label: '1' }] }],
    },
  ]),
]

function cell(words: string): { lang: 'en'; children: Inline[] } {
  return { lang: 'en', children: [text(words)] }
}

test('everything a publication says is in its pages, in its order', () => {
  const warnings: WriterWarning[] = []
  const pages = layout(publication(['en'], everyKind), {
    fonts,
    onWarning: (warning) => warnings.push(warning),
  })
  expect(warnings).toEqual([])
  expect(heard(pages).join('|').replaceAll(/\s+/g, ' ')).toBe(
    [
      'Half title|Full title|Publisher|Imprint words|Contents',
      'I. First chapter|1|I. Second chapter|3',
      'I. First chapter|1 |Plain stressed strong The paper records thirty years of participation in peacekeeping operations of the United Nations.',
      '1. Section|(a) |First item|• |Second item|Quoted words|Key facts|Boxed words|April 1990 |What happened',
      'I. Second chapter|Missions by decade|Nine|Source: the paper|Decade|Count|Nineties|9.5|Noughties|12.25',
      'deployment| |人次|One tour of one person|UNTSO| |1',
    ].join('|'),
  )
})

test('the structure has the types that each kind needs', () => {
  const { structure } = layout(publication(['en'], everyKind), { fonts })
  const count = (type: Parameters<typeof nodesOf>[1]): number => nodesOf(structure, type).length
  expect({
    H1: count('H1'),
    H2: count('H2'),
    TOCI: count('TOCI'),
    LI: count('LI'),
    Lbl: count('Lbl'),
    BlockQuote: count('BlockQuote'),
  }).toEqual({
    H1: 3,
    H2: 1,
    TOCI: 2,
    LI: 4,
    Lbl: 4,
    BlockQuote: 1,
  })
  expect(nodesOf(structure, 'Figure').map((node) => node.alt)).toEqual(['Bars of missions by decade'])
  expect(nodesOf(structure, 'Index').length).toBe(1)
})

test('the same publication gives the same pages', () => {
  const once = layout(publication(['en'], everyKind), { fonts })
  expect(layout(publication(['en'], everyKind), { fonts })).toEqual(once)
})

test('every theme sets every kind', () => {
  for (const theme of Object.values(themes)) {
    const pages = layout(publication(['en'], everyKind), { fonts, theme })
    expect(pages.pages[0]?.width).toBe(theme.page.width)
    for (const page of pages.pages) {
      for (const run of runsOf(page)) {
        expect(endOf(run)).toBeLessThan(page.width)
        expect(run.y).toBeLessThan(page.height)
      }
    }
  }
})

test('front matter has roman numerals, title pages no furniture, the body starts at 1 on a recto', () => {
  const pages = layout(publication(['en'], everyKind), { fonts }).pages
  expect(pages.map((page) => page.label)).toEqual(['i', 'ii', 'iii', 'iv', 'v', 'vi', '1', '2', '3'])
  expect(pages.map((page) => linesOf(page)[0] ?? '')).toEqual([
    'Half title',
    '',
    'Full title',
    'Imprint words',
    'Contents',
    '',
    'I. ',
    '',
    'I. ',
  ])
  const furniture = pages.map((page) =>
    runsOf(page)
      .filter((run) => run.content.type === 'artifact' && run.content.subtype === 'footer')
      .map(textOfRun)
      .join(''),
  )
  expect(furniture).toEqual(['', '', '', '', 'v', '', '1', '', '3'])
})

test('contents print the pages that their chapters stand on, and link there', () => {
  const chapters = [1, 2, 3, 4].map((n) =>
    chapter(
      'en',
      n,
      `Chapter ${n}`,
      Array.from({ length: n * 12 }, () => paragraph('en', long.repeat(3))),
    ),
  )
  const entries = [1, 2, 3, 4].map(
    (n) =>
      ({
        level: 1,
        anchor: `doc#s${n}`,
        titles: [{ lang: 'en', children: [text(`Chapter ${n}`)] }],
      }) as const,
  )
  const pages = layout(
    publication(
      ['en'],
      [
        { type: 'contents', lang: 'en', title: [{ lang: 'en', children: [text('Contents')] }], entries },
        ...chapters,
      ],
    ),
    { fonts },
  )
  const labels = pageLabels(pages)
  const [contents] = pages.pages
  expect(contents?.links.map((link) => link.target)).toEqual(
    entries.map(({ anchor }) => ({ destination: anchor })),
  )
  for (const [i, { anchor }] of entries.entries()) {
    const page = pages.pages[pages.destinations.get(anchor)?.page ?? -1]
    expect(page === undefined ? [] : linesOf(page)).toContain(`Chapter ${i + 1}`)
    expect(contents === undefined ? [] : linesOf(contents)).toContain(
      `Chapter ${i + 1}${labels.get(anchor) ?? '?'}`,
    )
  }
})

test('a reference to a page prints the number of that page', () => {
  const reference: Inline = { type: 'reference', to: 'doc#s3', show: 'page', text: 'chapter 3' }
  const pages = layout(
    publication(
      ['en'],
      [
        chapter('en', 1, 'One', [paragraph('en', [text('See page '), reference, text('.')])]),
        chapter(
          'en',
          2,
          'Two',
          Array.from({ length: 30 }, () => paragraph('en', long.repeat(3))),
        ),
        chapter('en', 3, 'Three', [paragraph('en', long)]),
      ],
    ),
    { fonts },
  )
  const [first] = pages.pages
  expect(first === undefined ? '' : linesOf(first).at(-1)).toBe(
    `See page ${pageLabels(pages).get('doc#s3') ?? '?'}.`,
  )
})

test('the outline has chapters with their sections', () => {
  const section: PublicationBlock = {
    type: 'section',
    lang: 'en',
    matter: 'body',
    role: 'section',
    anchor: 'doc#s1.1',
    children: [
      {
        type: 'heading',
        lang: 'en',
        level: 2,
        label: '1.',
        anchor: 'doc#s1.1.h',
        children: [text('Origins')],
      },
      paragraph('en', long),
    ],
  }
  const pages = layout(publication(['en'], [chapter('en', 1, 'One', [section])]), { fonts })
  expect(pages.outline).toEqual([
    {
      title: 'I. One',
      lang: 'en',
      destination: 'doc#s1.h',
      children: [{ title: '1. Origins', lang: 'en', destination: 'doc#s1.1.h', children: [] }],
    },
  ])
  expect(pages.destinations.has('doc#s1.1.h')).toBe(true)
})

const hostile = [
  ['a letter of music', 'A clef 𝄞 here', 'No face has the character “𝄞” (U+1D11E)', 'A clef 𝄞here'],
  ['a mark on a letter', 'No x\u20DD here', 'No face has the character “\u20DD” (U+20DD)', 'No x\u20DDhere'],
  [
    'half of a surrogate pair',
    'Half \uD83D here',
    'Half of a surrogate pair (U+D83D) stands for no character',
    'Half \uFFFDhere',
  ],
  ['a control', 'A bell\u0007 here', 'No face has the character “\u0007” (U+0007)', 'A bell here'],
] as const

test.each(hostile)(
  '%s that no face has is reported with its place, and shown as 〓',
  (_, words, message, shown) => {
    const warnings: WriterWarning[] = []
    const pages = layout(publication(['en'], [paragraph('en', words, 'p7')]), {
      fonts,
      onWarning: (warning) => warnings.push(warning),
    })
    expect(warnings).toEqual([{ code: 'missing-glyph', message, anchor: 'doc#p7' }])
    expect(
      heard(pages)
        .join('')
        .replace('7 ', '')
        .replaceAll(/(?<=[^\p{L}]) /gu, ''),
    ).toBe(shown)
    const glyphs = pages.pages
      .flatMap(runsOf)
      .flatMap((run) => run.words.flatMap(({ shaped }) => shaped.glyphs))
    expect(glyphs).not.toContain(0)
  },
)

test('every character of the Table of General Standard Chinese Characters is set, in text, strong and in headings', (context) => {
  requireTool(context, 'unicode-data')
  const characters = generalStandardCharacters().join('')
  expect(Array.from(characters).length).toBe(8105)
  const warnings: WriterWarning[] = []
  const blocks: PublicationBlock[] = [
    paragraph('zh-Hans', characters),
    paragraph('zh-Hans', [{ type: 'strong', children: [text(characters)] }]),
    paragraph('zh-Hans', [{ type: 'emphasis', children: [text(characters)] }]),
  ]
  layout(publication(['zh-Hans'], blocks), { fonts, onWarning: (warning) => warnings.push(warning) })
  expect(warnings).toEqual([])
})

test('rare characters of names are set', () => {
  const warnings: WriterWarning[] = []
  layout(
    publication(['zh-Hans'], [paragraph('zh-Hans', '喆堃昇甯犇焱淼垚翀旻镕珅玥昶晟灏祎䶮㛃䲣𬱖𣗋𬭎𬍛𬀩')]),
    {
      fonts,
      onWarning: (warning) => warnings.push(warning),
    },
  )
  expect(warnings).toEqual([])
})

test('a link that is not allowed is printed without its address', () => {
  const warnings: WriterWarning[] = []
  const link: Inline = { type: 'link', url: 'javascript:alert(1)', children: [text('here')] }
  const pages = layout(publication(['en'], [paragraph('en', [link], 'p1')]), {
    fonts,
    onWarning: (warning) => warnings.push(warning),
  })
  expect(pages.pages[0]?.links).toEqual([])
  expect(warnings.map((warning) => [warning.code, warning.anchor])).toEqual([['link-not-allowed', 'doc#p1']])
})

test('a link has an area on every line that it stands on', () => {
  const link: Inline = { type: 'link', url: 'https://www.un.org/', children: [text(long.repeat(2).trim())] }
  const [page] = layout(publication(['en'], [paragraph('en', [text(long), link])]), { fonts }).pages
  expect(page?.links.length).toBe(1)
  expect(page?.links[0]?.areas.length).toBeGreaterThan(2)
})

test('a link that shows a number alone says what the number is of', () => {
  const to = { type: 'reference', to: 'doc#p1', show: 'number', text: '1' } as const
  const described = (['en', 'zh-Hans'] as const).map((lang) => {
    const pages = layout(publication([lang], [paragraph(lang, 'Words.', 'p1'), paragraph(lang, [to])]), {
      fonts,
    })
    return pages.pages.flatMap((page) => page.links.map((link) => link.description))
  })
  expect(described).toEqual([['Paragraph 1'], ['第1段']])
})

test('the links of contents cover the labels of chapters too', () => {
  const { pages } = layout(publication(['en'], everyKind), { fonts })
  const page = pages.find((each) => linesOf(each).some((line) => line.startsWith('Contents')))
  const [link] = page?.links ?? []
  const label = page === undefined ? undefined : runsOf(page).find((run) => textOfRun(run).startsWith('I.'))
  expect(link?.areas.some(({ x }) => Math.abs(x - (label?.x ?? 0)) < 0.01)).toBe(true)
})

test('the link of a note’s mark is as wide as the mark', () => {
  const note: Inline = { type: 'note', id: 'n', lang: 'en', children: [text('A note.')] }
  const [page] = layout(publication(['en'], [paragraph('en', [text('Words'), note, text('.')])]), {
    fonts,
  }).pages
  const mark =
    page === undefined ? undefined : runsOf(page).find((run) => run.size < 7 && textOfRun(run) === '1')
  const area = page?.links[0]?.areas[0]
  expect(area?.x).toBeCloseTo(mark?.x ?? 0, 2)
  expect((area?.x ?? 0) + (area?.width ?? 0)).toBeGreaterThanOrEqual(
    (mark === undefined ? 0 : endOf(mark)) - 0.01,
  )
})
