import { expect, test } from 'vitest'
import { paintPdf } from './paint.ts'
import { fonts, leaf, line, link, node, page, pagesOf, readPdf } from './testing.ts'

const words = leaf()
const anchor = node('Link', [words])
const pages = pagesOf({
  structure: node('Document', [node('P', [anchor])]),
  pages: [
    page([line(words, 72, 100, 'Words')], {
      width: 300,
      height: 400,
      links: [link(anchor, { destination: 'doc#p1' }, 'Paragraph 1')],
    }),
  ],
  destinations: new Map([['doc#p1', { page: 0, x: 72, y: 90 }]]),
})

const numbersOf = (dictionary: string, key: string): number[] =>
  (new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(dictionary)?.[1] ?? '').trim().split(/\s+/).map(Number)

test('marks put a page on a larger sheet, with its own size in the TrimBox and the bleed around it', async () => {
  const written = readPdf(await paintPdf(pages, { fonts, marks: { bleed: 9, offset: 10 } }))
  const sheet = written.only(/\/Type \/Page /)
  expect(numbersOf(sheet, 'MediaBox')).toEqual([0, 0, 348, 448])
  expect(numbersOf(sheet, 'TrimBox')).toEqual([24, 24, 324, 424])
  expect(numbersOf(sheet, 'BleedBox')).toEqual([15, 15, 333, 433])
})

test('what stands on the page moves with it: text, links and what they lead to', async () => {
  const [plain, marked] = await Promise.all(
    [{}, { marks: { bleed: 9, offset: 10 } }].map(async (options) =>
      readPdf(await paintPdf(pages, { fonts, ...options })),
    ),
  )
  const shown = (written: typeof plain): string =>
    /1 0 0 -1 \S+ \S+ Tm/.exec(written?.contents[0] ?? '')?.[0] ?? ''
  expect([shown(plain), shown(marked)]).toEqual(['1 0 0 -1 72 100 Tm', '1 0 0 -1 96 124 Tm'])
  const edges = [plain, marked].map((written) => numbersOf(written?.only('/Subtype /Link') ?? '', 'Rect'))
  expect(edges[1]).toEqual(edges[0]?.map((edge) => edge + 24))
})

test('eight crop marks stand outside the bleed', async () => {
  const written = readPdf(await paintPdf(pages, { fonts, marks: {} }))
  const strokes = (written.contents[0] ?? '').match(/ m\s+\S+ \S+ l\s+S/g) ?? []
  expect(strokes.length).toBe(8)
})

test('a file without marks has no TrimBox', async () => {
  expect(readPdf(await paintPdf(pages, { fonts })).all('/TrimBox')).toEqual([])
})
