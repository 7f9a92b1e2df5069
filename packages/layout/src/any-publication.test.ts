import { fc, test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Inline, Lang, PublicationBlock, PublicationRow, TableBlock, TitleIn } from '@diglot/core'
import { layout } from './layout.ts'
import type { Pages } from './pages.ts'
import { endOf, fonts, heard, publication, runsOf, text, textOfRun, wordsOf } from './testing.ts'
import type { Setting } from './theme/theme.ts'
import { themes } from './theme/themes.ts'

/** Publications that are tried: some in every run, as many as asked for with `PUBLICATIONS=1000`. */
const numRuns = Number(process.env['PUBLICATIONS'] ?? 120)

/** Words that can be found again: each is one that no other block has. */
let count = 0
const marker = (): string => `w${++count}w`

const words: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'peacekeeping',
    'the',
    'of',
    '25',
    'missions,',
    '“harmony”',
    'Secretary-General',
    '1990–2020',
    'international',
    'word—word',
  ],
  'zh-Hans': ['维和', '行动，', '“和平”', '25项', '——', '（联合国）', '。', 'UNMISS', '……', '《宪章》'],
}

/** What no editor writes, and a file may hold all the same. */
const hostile: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '\uD800',
    '\uDC00x\uD83D',
    '\u202Eright to left\u202C\u2066\u2069\u200F',
    '\u200B\u200C\u200D\u2060\uFEFF\u00AD',
    'e\u0301\u0338\u20DD',
    '\u0000\u0007\u001B[31m',
    '\u00A0\u00A0\u00A0\u202F',
    '\r\n\t\v\f\u2028\u2029\u0085',
    '🕊️👨‍👩‍👧 🇨🇳',
    '\uE000\uFFFF\uFFF9\u{E0041}\u{10FFFF}',
    '维\u{E0100}和\u3164𰻞',
    '，。'.repeat(60),
    '（'.repeat(90),
    'שלום العربية ไทย',
  ),
  fc.constantFrom('x', '-', '/', '漢').map((unit) => unit.repeat(400)),
  fc.string({ unit: 'binary', maxLength: 12 }),
)

const lang = fc.constantFrom<Lang>('en', 'zh-Hans')

const phrase = (of: Lang, maxLength: number): fc.Arbitrary<string> =>
  fc
    .array(
      fc.oneof({ weight: 60, arbitrary: fc.constantFrom(...words[of]) }, { weight: 1, arbitrary: hostile }),
      { maxLength },
    )
    .map((parts) => parts.join(of === 'en' ? ' ' : ''))

const inlines = (of: Lang, maxLength = 60): fc.Arbitrary<readonly Inline[]> =>
  fc.tuple(phrase(of, maxLength), fc.integer({ min: 0, max: 11 })).map(([said, kind]): readonly Inline[] => {
    const run = text(` ${said} `)
    const own = text(marker())
    const other = of === 'en' ? 'zh-Hans' : 'en'
    switch (kind) {
      case 0:
        return [
          own,
          run,
          { type: 'note', id: `n${++count}`, lang: of, children: [text(`${marker()} ${said}`)] },
        ]
      case 1:
        return [{ type: 'emphasis', children: [own, run] }]
      case 2:
        return [
          own,
          { type: 'link', url: 'https://example.org/a/long/path-to-somewhere', children: [run] },
          { type: 'link', url: 'javascript:no()', children: [text(marker())] },
        ]
      case 3:
        return [own, { type: 'text', text: of === 'en' ? '维和' : 'peace', lang: other }, run]
      case 4:
        return [
          { type: 'strong', children: [own] },
          { type: 'mark', kind: 'fact', target: 'f', children: [run] },
        ]
      case 5:
        return [own, { type: 'reference', to: 'doc#somewhere', show: 'title', text: marker() }, run]
      default:
        return [own, run]
    }
  })

/** Without notes: cells and titles have none. */
const plain = (of: Lang, maxLength: number): fc.Arbitrary<readonly Inline[]> =>
  inlines(of, maxLength).map((found) => found.filter((inline) => inline.type !== 'note'))

const simple: fc.Arbitrary<PublicationBlock> = lang.chain((of) =>
  fc.oneof(
    inlines(of).map((children): PublicationBlock => ({
      type: 'paragraph',
      lang: of,
      children,
      number: String(++count),
    })),
    inlines(of).map((children): PublicationBlock => ({ type: 'quote', lang: of, children })),
    fc
      .tuple(fc.constantFrom<1 | 2 | 3>(1, 2, 3), plain(of, 12))
      .map(([level, children]): PublicationBlock => ({
        type: 'heading',
        lang: of,
        level,
        ...(level === 1 ? { label: 'IV.' } : {}),
        children,
      })),
    fc.array(inlines(of), { minLength: 1, maxLength: 6 }).map((items): PublicationBlock => ({
      type: 'list',
      lang: of,
      items: items.map((children, i) => ({
        type: 'list-item',
        lang: of,
        ...(i % 2 === 0 ? { label: '(a)' } : {}),
        children,
      })),
    })),
    fc.array(inlines(of), { minLength: 1, maxLength: 5 }).map((entries): PublicationBlock => ({
      type: 'timeline',
      lang: of,
      entries: entries.map((children) => ({ date: 'July 2006', children })),
    })),
  ),
)

const table: fc.Arbitrary<TableBlock> = fc
  .tuple(lang, fc.integer({ min: 1, max: 6 }), fc.boolean())
  .chain(([of, columns, translated]) =>
    fc
      .array(fc.array(plain(of, 30), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 24,
      })
      .map((rows): TableBlock => {
        const cells = (row: readonly (readonly Inline[])[]): PublicationRow => ({
          cells: row.map((children) => ({ lang: of, children })),
        })
        return {
          type: 'table',
          lang: of,
          caption: [text(marker())],
          columns: Array.from({ length: columns }, (_, i) => ({
            kind: i === 0 ? 'figure' : 'text',
            weight: i + 1,
            heads: i === 0,
            ...(translated && i === 2 ? { translates: 1 } : {}),
          })),
          header: [cells(Array.from({ length: columns }, () => [text(marker())]))],
          rows: rows.map(cells),
        }
      }),
  )

const figure: fc.Arbitrary<PublicationBlock> = fc
  .tuple(table, fc.integer({ min: 20, max: 900 }), fc.integer({ min: 20, max: 900 }))
  .map(([data, width, height]): PublicationBlock => ({
    type: 'figure',
    lang: data.lang,
    drawing: {
      width,
      height,
      shapes: [
        { type: 'rectangle', x: 0, y: 0, width, height, fill: { role: 'accent' } },
        {
          type: 'text',
          x: 0,
          y: height / 2,
          text: marker(),
          lang: 'en',
          size: width / 40,
          weight: 'regular',
          align: 'start',
          fill: { role: 'ink' },
        },
      ],
    },
    data,
    alt: 'A rectangle.',
    caption: [text(marker())],
    source: [text(marker())],
  }))

const box: fc.Arbitrary<PublicationBlock> = fc
  .array(fc.oneof({ weight: 5, arbitrary: simple }, { weight: 1, arbitrary: table }), {
    minLength: 1,
    maxLength: 5,
  })
  .map((children): PublicationBlock => ({
    type: 'box',
    lang: 'en',
    variant: 'editors-note',
    title: [text(marker())],
    children,
  }))

const parallel: fc.Arbitrary<PublicationBlock> = fc
  .array(fc.tuple(fc.array(simple, { maxLength: 2 }), fc.array(simple, { maxLength: 2 })), {
    minLength: 1,
    maxLength: 8,
  })
  .map((rows): PublicationBlock => ({
    type: 'parallel',
    lang: 'en',
    languages: ['en', 'zh-Hans'],
    rows: rows.map((cells) => ({ cells })),
  }))

const bookPart: fc.Arbitrary<PublicationBlock> = fc
  .tuple(lang, plain('en', 8), plain('zh-Hans', 8))
  .chain(([of, en, zh]) => {
    const titles: readonly TitleIn[] = [
      { lang: 'en', label: 'II.', children: en },
      { lang: 'zh-Hans', children: zh },
    ]
    const forms = [
      { lang: 'en', text: marker() },
      { lang: 'zh-Hans', text: marker() },
    ] as const
    return fc.constantFrom<PublicationBlock>(
      {
        type: 'contents',
        lang: of,
        title: [{ lang: of, children: [text(marker())] }],
        entries: [
          { level: 1, anchor: 'doc#nowhere', titles },
          { level: 2, anchor: 'doc#nowhere', titles: [{ lang: 'en', children: [text(marker())] }] },
        ],
      },
      { type: 'glossary', lang: of, entries: [{ forms, definition: titles }] },
      { type: 'index', lang: of, entries: [{ forms, references: [{ anchor: 'doc#nowhere', label: '7' }] }] },
      {
        type: 'title-page',
        lang: of,
        variant: 'title',
        lines: [{ role: 'title', lang: of, children: of === 'en' ? en : zh }],
      },
      { type: 'imprint', lang: of, children: [{ type: 'paragraph', lang: 'en', children: en }] },
      { type: 'page-break', lang: of, to: 'any' },
    )
  })

const section = (children: fc.Arbitrary<PublicationBlock>): fc.Arbitrary<PublicationBlock> =>
  fc
    .tuple(
      plain('en', 8),
      fc.array(children, { maxLength: 6 }),
      fc.constantFrom<'chapter' | 'section'>('chapter', 'section'),
    )
    .map(([title, blocks, role]): PublicationBlock => ({
      type: 'section',
      lang: 'en',
      matter: 'body',
      role,
      anchor: `doc#s${++count}`,
      children: [
        { type: 'heading', lang: 'en', level: role === 'chapter' ? 1 : 2, children: title },
        ...blocks,
      ],
    }))

const leafBlock = fc.oneof(
  { weight: 8, arbitrary: simple },
  { weight: 2, arbitrary: table },
  { weight: 1, arbitrary: figure },
  { weight: 2, arbitrary: box },
  { weight: 3, arbitrary: parallel },
  { weight: 1, arbitrary: bookPart },
)

const block = fc.oneof({ weight: 5, arbitrary: leafBlock }, { weight: 1, arbitrary: section(leafBlock) })

property.prop(
  [fc.array(block, { minLength: 1, maxLength: 12 }), fc.boolean(), fc.constantFrom(...Object.values(themes))],
  { numRuns },
)(
  'any publication is laid out whole: its pages say what it says, in its order, and nothing stands off them',
  (blocks, two, theme) => {
    const setting = two ? theme.parallel : theme.single
    const made = publication(two ? ['en', 'zh-Hans'] : ['en'], blocks)
    const overflows: string[] = []
    const pages = layout(made, {
      fonts,
      theme,
      onWarning: ({ code, message }) => (code === 'overflow' ? overflows.push(message) : undefined),
    })
    expect(overflows).toEqual([])
    expectSaid(heard(pages).join(' '), wordsOf(made.blocks, setting.facing === true))
    expect(outside(pages, setting)).toEqual([])
    // Glyph 0 is an empty box.
    const boxes = pages.pages
      .flatMap(runsOf)
      .flatMap(({ words: set }) => set.filter(({ shaped }) => shaped.glyphs.includes(0)))
    expect(boxes.map(({ shaped }) => shaped.text)).toEqual([])
  },
  1000 * (60 + numRuns),
)

/** What neither sets a glyph nor parts words for good. */
const unset = /[\s\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu

function squeezed(said: string): string {
  return said.toWellFormed().replaceAll(unset, '')
}

/** Page numbers, signs of notes, bullets, and what stands between them. */
const furniture = /^[\dxvi①-㊿•,、–]*$/

/** Expects to hear the words in their order, and nothing between them but furniture. */
function expectSaid(said: string, expected: readonly string[]): void {
  const all = squeezed(said)
  let at = 0
  for (const piece of expected.map(squeezed)) {
    if (piece === '') continue
    const found = all.indexOf(piece, at)
    if (found < 0) expect(all.slice(at, at + piece.length + 40)).toContain(piece)
    expect(all.slice(at, found)).toMatch(furniture)
    at = found + piece.length
  }
  expect(all.slice(at)).toMatch(furniture)
}

/** Runs that stand over an edge of the measure or under its foot. */
function outside({ pages }: Pages, { frame }: Setting): string[] {
  return pages.flatMap((page) => {
    const left = page.side === 'recto' ? frame.inner : page.width - frame.inner - frame.measure
    return runsOf(page).flatMap((run) => {
      // Numbers in the margin.
      if (run.size === 7.5 || run.content.type === 'artifact') return []
      // The blank half of a mark may hang over an edge: nothing is drawn there.
      const blank = run.face.startsWith('han') ? run.size / 2 : 0
      const over =
        endOf(run) > left + frame.measure + blank + 0.01 ||
        run.x < left - blank - 0.01 ||
        run.y > frame.head + frame.depth + 1
      return over ? [`page ${page.label}: ${textOfRun(run)}`] : []
    })
  })
}
