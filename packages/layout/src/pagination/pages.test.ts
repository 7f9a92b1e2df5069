import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import type { Inline, Lang, PublicationBlock } from '@diglot/core'
import { layout } from '../layout.ts'
import type { GlyphRun, Page, Pages } from '../pages.ts'
import {
  chapter,
  fonts,
  heard,
  linesOf,
  paragraph,
  publication,
  runsOf,
  text,
  textOfRun,
} from '../testing.ts'
import { themes } from '../theme/themes.ts'

const sentence: Readonly<Record<Lang, string>> = {
  en: 'The paper records thirty years of participation in peacekeeping operations of the United Nations. ',
  'zh-Hans': '三十年来，中国军队先后参加联合国维和行动，为世界和平作出了贡献。',
}

function set(lang: Lang, blocks: readonly PublicationBlock[]): Pages {
  return layout(publication([lang], blocks), { fonts })
}

/** Lines of text with the paragraph that each belongs to, page by page. */
function paragraphLines(page: Page): GlyphRun['content'][] {
  const lines = new Map<number, GlyphRun['content']>()
  for (const run of runsOf(page))
    if (run.content.type === 'leaf' && run.size > 10) lines.set(run.y, run.content)
  return [...lines].toSorted(([a], [b]) => a - b).map(([, content]) => content)
}

const lengths = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 8, maxLength: 40 })

property.prop([lengths, fc.constantFrom<Lang>('en', 'zh-Hans')], { numRuns: 40 })(
  'no page ends with the first line of a paragraph of several, nor starts with its last',
  (counts, lang) => {
    const pages = set(
      lang,
      counts.map((count) => paragraph(lang, sentence[lang].repeat(count))),
    )
    const all = pages.pages.map(paragraphLines)
    for (let i = 0; i + 1 < all.length; i++) {
      const [foot, head] = [all[i] ?? [], all[i + 1] ?? []]
      const split = foot.at(-1)
      if (split === undefined || split !== head[0]) continue
      expect(foot.filter((content) => content === split).length).toBeGreaterThan(1)
      expect(head.filter((content) => content === split).length).toBeGreaterThan(1)
    }
  },
)

property.prop([fc.integer({ min: 1, max: 60 })], { numRuns: 30 })(
  'a heading is never the last thing on a page',
  (before) => {
    const pages = set('en', [
      ...Array.from({ length: before }, () => paragraph('en', sentence.en)),
      { type: 'heading', lang: 'en', level: 2, children: [text('Heading')] },
      paragraph('en', sentence.en.repeat(5)),
    ])
    for (const page of pages.pages) {
      const lines = linesOf(page)
      const at = lines.indexOf('Heading')
      if (at >= 0) expect(lines.length - at).toBeGreaterThan(2)
    }
  },
)

property.prop(
  [
    fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 20, maxLength: 60 }),
    fc.constantFrom<Lang>('en', 'zh-Hans'),
  ],
  { numRuns: 30 },
)('a note stands at the foot of the page of its mark', (counts, lang) => {
  const pages = set(
    lang,
    counts.map((count, i) =>
      paragraph(lang, [
        text(sentence[lang].repeat(count)),
        ...(i % 3 === 0
          ? [
              {
                type: 'note',
                id: `n${i}`,
                lang,
                children: [text(`Note number ${i}. ${sentence[lang].repeat(2)}`)],
              } as const,
            ]
          : []),
        text(sentence[lang]),
      ]),
    ),
  )
  for (const [page, { links }] of pages.pages.entries()) {
    for (const { target } of links) {
      if (!('destination' in target)) continue
      expect(pages.destinations.get(target.destination)?.page).toBe(page)
    }
  }
  expect(pages.pages.flatMap((page) => page.links).length).toBe(Math.ceil(counts.length / 3))
})

test('English notes are numbered through, Chinese notes on each page', () => {
  const noted = (lang: Lang): PublicationBlock[] =>
    Array.from({ length: 24 }, (_, i) =>
      paragraph(lang, [
        text(sentence[lang].repeat(6)),
        { type: 'note', id: `n${i}`, lang, children: [text('Note')] },
      ]),
    )
  const signs = (pages: Pages): string[][] =>
    pages.pages.map((page) =>
      runsOf(page)
        .filter((run) => run.size < 7)
        .map(textOfRun)
        .filter((sign) => sign !== ''),
    )
  expect(signs(set('en', noted('en'))).flat()).toEqual(Array.from({ length: 24 }, (_, i) => String(i + 1)))
  for (const page of signs(set('zh-Hans', noted('zh-Hans'))))
    expect(page).toEqual(Array.from('①②③④⑤⑥⑦⑧⑨⑩').slice(0, page.length))
})

test('a note longer than its page goes on at the foot of the next', () => {
  const pages = set('en', [
    paragraph('en', [
      text('Words.'),
      { type: 'note', id: 'long', lang: 'en', children: [text(sentence.en.repeat(80))] },
    ]),
    paragraph('en', sentence.en.repeat(3)),
  ])
  const said = pages.pages
    .flatMap((page) => runsOf(page).filter((run) => run.size === 8 && run.content.type === 'leaf'))
    .map(textOfRun)
    .join('')
  expect(said.replaceAll(/\s+/g, ' ')).toContain(sentence.en.repeat(80).trim())
  const lowest = Math.max(
    ...pages.pages.flatMap((page) =>
      runsOf(page)
        .filter((run) => run.content.type === 'leaf')
        .map((run) => run.y),
    ),
  )
  expect(lowest).toBeLessThan(themes.a4.single.frame.head + themes.a4.single.frame.depth)
})

/** Baseline of the last line of running text. */
function footOf(page: Page): number {
  return Math.max(
    ...runsOf(page).flatMap((run) => (run.content.type === 'leaf' && run.size > 10 ? [run.y] : [])),
  )
}

property.prop(
  [
    fc.array(fc.integer({ min: 2, max: 9 }), { minLength: 60, maxLength: 90 }),
    fc.constantFrom<Lang>('en', 'zh-Hans'),
  ],
  {
    numRuns: 30,
  },
)(
  'facing pages end within a line of each other, and no few lines stand alone on the last page',
  (counts, lang) => {
    const { pages } = set(lang, [
      chapter(
        lang,
        1,
        'Title',
        counts.map((count) => paragraph(lang, sentence[lang].repeat(count))),
      ),
    ])
    for (let verso = 1; verso + 2 < pages.length; verso += 2) {
      const [left, right] = [pages[verso], pages[verso + 1]]
      if (left !== undefined && right !== undefined)
        expect(Math.abs(footOf(left) - footOf(right))).toBeLessThan(
          themes.a4.single.styles.body[lang].leading + 0.01,
        )
    }
    const last = pages.at(-1)
    expect(last === undefined ? 0 : paragraphLines(last).length).toBeGreaterThanOrEqual(9)
  },
)

test('a last page that starts within a paragraph has lines enough too', () => {
  for (let length = 10; length < 34; length++) {
    const { pages } = set('en', [
      chapter(
        'en',
        1,
        'Title',
        Array.from({ length: 9 }, () => paragraph('en', sentence.en.repeat(length))),
      ),
    ])
    const last = pages.at(-1)
    expect(last === undefined ? 0 : paragraphLines(last).length).toBeGreaterThanOrEqual(7)
  }
})

test('a note goes on over the page rather than leave much of it empty', () => {
  const note: Inline = { type: 'note', id: 'long', lang: 'en', children: [text(sentence.en.repeat(30))] }
  const pages = set('en', [
    ...Array.from({ length: 12 }, () => paragraph('en', sentence.en.repeat(5))),
    paragraph('en', [text('Words.'), note]),
    ...Array.from({ length: 20 }, () => paragraph('en', sentence.en.repeat(5))),
  ])
  const noted = pages.pages.map(
    (page) =>
      new Set(runsOf(page).flatMap((run) => (run.size === 8 && run.content.type === 'leaf' ? [run.y] : [])))
        .size,
  )
  expect(noted.filter((lines) => lines > 0).length).toBe(2)
  for (const lines of noted) expect(lines === 0 || lines > 1).toBe(true)
})

test('the words that lead to a list or a table stand on its page', () => {
  const row = { cells: [{ lang: 'en', children: [text('Cell')] }] } as const
  const table: PublicationBlock = {
    type: 'table',
    lang: 'en',
    caption: [text('Caption')],
    columns: [{ kind: 'text', weight: 1 }],
    header: [row],
    rows: [row, row, row, row],
  }
  for (let before = 30; before < 50; before++) {
    const pages = set('en', [
      ...Array.from({ length: before }, () => paragraph('en', 'One line.')),
      paragraph('en', 'Words that lead to a table:'),
      table,
    ])
    const page = pages.pages.find((each) => linesOf(each).includes('Words that lead to a table:'))
    expect(page === undefined ? [] : linesOf(page)).toContain('Caption')
  }
})

test('lines of two pages of running text stand on one grid', () => {
  const pages = set('en', [
    chapter(
      'en',
      1,
      'Title',
      Array.from({ length: 30 }, (_, i) => paragraph('en', sentence.en.repeat((i % 5) + 2))),
    ),
  ])
  const baselines = pages.pages.flatMap((page) =>
    runsOf(page)
      .filter((run) => run.content.type === 'leaf' && run.size === 10.5)
      .map((run) => run.y),
  )
  for (const y of baselines) expect(Math.abs(((y - (baselines[0] ?? 0)) / 14) % 1)).toBeCloseTo(0, 6)
})

test('chapters open on a recto, and a page left over is blank', () => {
  const pages = set(
    'en',
    [1, 2, 3].map((n) => chapter('en', n, `Title ${n}`, [paragraph('en', sentence.en)])),
  )
  expect(pages.pages.map((page) => [page.side, page.label, page.items.length > 0])).toEqual([
    ['recto', '1', true],
    ['verso', '2', false],
    ['recto', '3', true],
    ['verso', '4', false],
    ['recto', '5', true],
  ])
})

test('running heads say the paper on a verso and the chapter on a recto, openings none', () => {
  const pages = set('en', [
    chapter(
      'en',
      1,
      'The Chapter',
      Array.from({ length: 60 }, () => paragraph('en', sentence.en.repeat(3))),
    ),
  ])
  const heads = pages.pages.map((page) =>
    runsOf(page)
      .filter((run) => run.content.type === 'artifact' && run.content.subtype === 'header')
      .map(textOfRun)
      .join(''),
  )
  expect(heads.slice(0, 3)).toEqual(['', 'A Paper', 'The Chapter'])
})

test('the number of a paragraph stands in the outer margin on its first baseline', () => {
  const pages = set(
    'en',
    Array.from({ length: 30 }, (_, i) => paragraph('en', sentence.en.repeat(4), `p${i + 1}`)),
  )
  for (const page of pages.pages) {
    const { inner, measure } = themes.a4.single.frame
    const left = page.side === 'recto' ? inner : page.width - inner - measure
    for (const number of runsOf(page).filter((run) => run.size === 7.5)) {
      expect(page.side === 'recto' ? number.x > left + measure : number.x < left).toBe(true)
      expect(runsOf(page).some((run) => run.size === 10.5 && Math.abs(run.y - number.y) < 0.01)).toBe(true)
    }
  }
})

const boxed: PublicationBlock = {
  type: 'box',
  lang: 'en',
  variant: 'editors-note',
  title: [text('A Box')],
  children: [paragraph('en', sentence.en.repeat(12))],
}
const pictured: PublicationBlock = {
  type: 'figure',
  lang: 'en',
  drawing: {
    width: 300,
    height: 250,
    shapes: [{ type: 'rectangle', x: 0, y: 0, width: 300, height: 250, fill: { role: 'accent' } }],
  },
  data: {
    type: 'table',
    lang: 'en',
    columns: [{ kind: 'text', weight: 1 }],
    header: [],
    rows: [{ cells: [{ lang: 'en', children: [text('Datum')] }] }],
  },
  alt: 'A rectangle.',
  caption: [text('A Figure')],
  source: [text('A source')],
}

test.each([
  ['a box', boxed, 'A Box'],
  ['a figure', pictured, 'A Figure'],
] as const)(
  '%s that finds no room goes to the head of the next page, and the text goes on before it',
  (_, block, title) => {
    const depth = themes.a4.single.frame.head + themes.a4.single.frame.depth
    let floated = 0
    for (let before = 1; before < 48; before += 3) {
      const pages = set('en', [
        ...Array.from({ length: before }, () => paragraph('en', 'One line.')),
        block,
        ...Array.from({ length: 30 }, (__, i) => paragraph('en', `After ${i + 1}. ${sentence.en.repeat(3)}`)),
      ])
      const at = pages.pages.findIndex((page) => linesOf(page).includes(title))
      const [page, earlier] = [pages.pages[at], pages.pages[at - 1]]
      if (page === undefined) throw new Error('nothing was set')
      // Whole, on one page.
      expect(linesOf(page).join(' ')).toContain(block === boxed ? 'A Box The paper' : 'A source')
      if (earlier === undefined) continue
      // No page is left short for it.
      expect(depth - footOf(earlier)).toBeLessThan(4 * 14)
      const after = linesOf(earlier).some((line) => line.startsWith('After'))
      expect(after ? linesOf(page)[0] : title).toBe(title)
      floated += after ? 1 : 0
      // It is heard where it stands in the text.
      const said = heard(pages)
      expect(said.findIndex((each) => each.startsWith(title))).toBeLessThan(
        said.findIndex((each) => each.startsWith('After 1.')),
      )
    }
    expect(floated).toBeGreaterThan(2)
  },
)

property.prop(
  [
    fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 30 }),
    fc.constantFrom<Lang>('en', 'zh-Hans'),
  ],
  { numRuns: 30 },
)('the space under a heading is the same everywhere, also at the head of a page', (counts, lang) => {
  const pages = set(
    lang,
    counts.flatMap((count): PublicationBlock[] => [
      { type: 'heading', lang, level: 2, children: [text('◆')] },
      paragraph(lang, sentence[lang].repeat(count)),
    ]),
  )
  const gaps = pages.pages.flatMap((page) => {
    const runs = runsOf(page).filter(({ content }) => content.type === 'leaf')
    return runs
      .filter((run) => textOfRun(run).startsWith('◆'))
      .map((run) => Math.min(...runs.filter(({ y }) => y > run.y + 1).map(({ y }) => y - run.y)))
  })
  expect(gaps.length).toBe(counts.length)
  for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1)
})
