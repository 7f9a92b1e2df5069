import { inflateSync } from 'node:zlib'
import { expect, test, vi } from 'vitest'
import { deflate } from './deflate/deflate.ts'
import { paintPdf } from './paint.ts'
import {
  artifact,
  fonts,
  leaf,
  line,
  link,
  metadata,
  node,
  numberOf,
  page,
  pagesOf,
  readPdf,
  rule,
  run,
  shape,
} from './testing.ts'

const paint = async (pages: Parameters<typeof paintPdf>[0]) => readPdf(await paintPdf(pages, { fonts }))

/** One paragraph that goes on from the first page to the second. */
function twoPages(text = 'Peace ') {
  const paragraph = leaf()
  return pagesOf({
    structure: node('Document', [node('P', [paragraph])]),
    pages: [
      page([line(paragraph, 72, 72, text)]),
      page([line(paragraph, 72, 72, 'goes on')], { label: '2' }),
    ],
  })
}

test('the same pages give the same bytes, whatever the clock, the time zone and the language of the machine', async () => {
  const once = await paintPdf(twoPages(), { fonts })
  vi.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z'), toFake: ['Date'] })
  vi.stubEnv('TZ', 'Asia/Shanghai')
  vi.stubEnv('LANG', 'zh_CN.UTF-8')
  const again = await paintPdf(twoPages(), { fonts })
  vi.useRealTimers()
  vi.unstubAllEnvs()
  expect(Buffer.from(again).equals(once)).toBe(true)
})

test('streams are deflated by our own hand, not by the zlib of the machine', async () => {
  const { deflated } = await paint(twoPages('Peace and security, '.repeat(40)))
  expect(deflated.map((stream) => deflate(inflateSync(stream)).slice())).toEqual(deflated)
})

test('the identifier of a file follows from its content', async () => {
  const identifier = async (text: string) =>
    /\/ID\[<(\w+)> <\1>\]/.exec(
      Buffer.from(await paintPdf(twoPages(text), { fonts })).toString('latin1'),
    )?.[1]
  expect(await identifier('War ')).toMatch(/^[0-9a-f]{32}$/)
  expect(await identifier('War ')).not.toBe(await identifier('Peace '))
})

test('a file is dated by its content', async () => {
  const { only } = await paint(twoPages())
  expect(only('/Producer')).toContain('/CreationDate (D:20200901000000Z) /ModDate (D:20200901000000Z)')
})

test('a title with & and < is text, not markup', async () => {
  const title = 'Peace & <War>'
  const bytes = await paintPdf({ ...twoPages(), metadata: { ...metadata, title } }, { fonts })
  const packet = /<\?xpacket begin[\s\S]*<\?xpacket end="r"\?>/.exec(Buffer.from(bytes).toString())?.[0]
  expect(packet).toContain('<rdf:li xml:lang="x-default">Peace &amp; &lt;War&gt;</rdf:li>')
  expect(packet?.match(/<pdf(?:a|ua)id:\w+>\w+/g)).toEqual([
    '<pdfaid:part>3',
    '<pdfaid:conformance>A',
    '<pdfuaid:part>1',
  ])
  expect(readPdf(bytes).all(`(${title})`)).toHaveLength(1)
})

test('only the faces that are painted with are embedded, as subsets of the glyphs that are used', async () => {
  const text = leaf()
  const bytes = await paintPdf(
    pagesOf({
      structure: node('Document', [node('P', [text])]),
      pages: [page([line(text, 72, 72, '维和维和', { face: 'han' })])],
    }),
    { fonts },
  )
  const { only, all } = readPdf(bytes)
  expect(all('/Type /Font ', '/Subtype /Type0')).toHaveLength(1)
  expect(only('/Type /FontDescriptor')).toMatch(/\/FontName \/[A-Z]{6}\+NotoSerifSC-Regular/)
  expect(only('/Subtype /CIDFontType2')).toContain('/W [0 [1000 1000 1000]]')
  expect(bytes.length).toBeLessThan(15_000)
})

test('words stand where they were laid out', async () => {
  const text = leaf()
  const words = [shape('latin', 'AVA'), shape('latin', 'wins')]
  const spread = run(text, 72, 90, words)
  const placed = spread.words.map((word, i) => ({ ...word, dx: i * 50 }))
  const { contents, only } = await paint(
    pagesOf({
      structure: node('Document', [node('P', [text])]),
      pages: [page([{ ...spread, words: placed }])],
    }),
  )
  expect(contents[0]).toContain('1 0 0 -1 72 90 Tm')
  const widths =
    /\/W \[0 \[([^\]]*)\]/.exec(only('/Subtype /CIDFontType2'))?.[1]?.split(' ').map(Number) ?? []
  const array = /\[(.*)\] TJ/.exec(contents[0] ?? '')?.[1] ?? ''
  const pens: number[] = []
  let pen = 0
  for (const [token] of array.matchAll(/[^<>]+/g)) {
    if (/^-?[\d.]+$/.test(token) && !array.includes(`<${token}>`)) pen -= Number(token)
    else
      for (const cid of token.match(/.{4}/g) ?? []) {
        pens.push(pen / 100)
        pen += widths[Number.parseInt(cid, 16)] ?? 0
      }
  }
  const kerned = (words[0]?.advances ?? []).slice(0, 2).reduce((sum, advance) => sum + advance, 0) / 100
  expect(pens[0]).toBe(0)
  expect(pens[2]).toBeCloseTo(kerned, 3)
  expect(pens[3]).toBeCloseTo(50, 3)
})

test('tracked letters stand apart, and the next word where it was laid out', async () => {
  const text = leaf()
  const spread = run(text, 72, 90, [shape('latin', 'n'), shape('latin', 'n')], { tracking: 1.5 })
  const { contents } = await paint(
    pagesOf({ structure: node('Document', [node('P', [text])]), pages: [page([spread])] }),
  )
  expect(contents[0]).toContain('1.5 Tc\n1 0 0 -1 72 90 Tm\n[<00010001>] TJ')
})

test('a tint lets the paper through, and ink is black alone', async () => {
  const items = [1, 0.5].flatMap((tint) =>
    (['ink', 'accent'] as const).map((role) => ({
      ...rule(artifact('background'), 0, 0, 1, 1),
      paint: { role, tint },
    })),
  )
  const { contents } = await paint(pagesOf({ structure: node('Document', []), pages: [page(items)] }))
  expect(contents[0]?.match(/.*(?:g|rg)$/gm)).toEqual([
    '0 g',
    '0.051 0.29 0.431 rg',
    '0.5 g',
    '0.525 0.645 0.716 rg',
  ])
})

test('one glyph that stands for two texts gives each back', async () => {
  const text = leaf()
  const glyphs = [shape('latin', '-'), shape('latin', '\u00ad', '-')]
  const written = await paint(
    pagesOf({ structure: node('Document', [node('P', [text])]), pages: [page([run(text, 72, 72, glyphs)])] }),
  )
  expect(written.contents[0]).toContain('[<00010002>] TJ')
  expect(written.only('/Subtype /CIDFontType2')).toMatch(/\/W \[0 \[\S+ (\S+) \1\]\]/)
})

test('the box of a missing glyph has its text, and not the identifier that PDF/A forbids', async () => {
  const text = leaf()
  const written = await paint(
    pagesOf({ structure: node('Document', [node('P', [text])]), pages: [page([line(text, 72, 72, '☃')])] }),
  )
  expect(written.contents[0]).toContain('[<0001>] TJ')
})

test('marks above their letters rise, and a cluster of several glyphs is read as one text', async () => {
  const text = leaf()
  const letters = shape('latin', 'en')
  const cluster = { ...letters, clusters: ['e\u0301', ''], offsets: [[0, 0] as const, [-300, 200] as const] }
  const { contents } = await paint(
    pagesOf({
      structure: node('Document', [node('P', [text])]),
      pages: [page([run(text, 72, 72, [cluster])])],
    }),
  )
  expect(contents[0]).toContain('/Span <</ActualText <feff00650301>>> BDC')
  expect(contents[0]).toMatch(/2 Ts\n\[300<0002>\] TJ\n0 Ts/)
})

test('a leaf that goes on over the page is one element with content on both', async () => {
  const written = await paint(twoPages())
  const paragraph = written.only('/S /P ')
  const [first, second] = written.all(/\/Type \/Page /).map((found) => numberOf(written, found))
  expect(paragraph).toContain(`/Pg ${first} 0 R /K [0 << /Type /MCR /Pg ${second} 0 R /MCID 0 >>]`)
  const owner = numberOf(written, paragraph)
  expect(written.only('/Type /StructTreeRoot')).toContain(`/Nums [0 [${owner} 0 R] 1 [${owner} 0 R]]`)
})

test('words in another language than their surroundings have an element that names it', async () => {
  const text = leaf()
  const items = [
    line(text, 72, 72, 'in Chinese '),
    line(text, 130, 72, '维和', { face: 'han' }),
    line(text, 160, 72, 'then'),
  ]
  const written = await paint(
    pagesOf({ structure: node('Document', [node('P', [text])]), pages: [page(items)] }),
  )
  const span = written.only('/S /Span')
  expect(span).toContain('/K [1] /Lang (zh-Hans)')
  expect(written.only('/S /P ')).toContain(`/K [0 ${numberOf(written, span)} 0 R 2]`)
  expect(written.catalogue).toContain('/Lang (en)')
})

test('text in the language of its element has no element of its own', async () => {
  const text = leaf()
  const structure = node('Document', [node('P', [text], { lang: 'zh-Hans' })])
  const { all } = await paint(
    pagesOf({ structure, pages: [page([line(text, 72, 72, '维和', { face: 'han' })])] }),
  )
  expect(all('/S /Span')).toEqual([])
  expect(all('/S /P ', '/Lang (zh-Hans)')).toHaveLength(1)
})

test('running heads, folios and rules are artifacts', async () => {
  const items = [
    line(artifact('header'), 72, 40, 'Head'),
    rule(artifact('rule'), 72, 50, 100, 0.5),
    line(artifact('footer'), 72, 800, '1'),
  ]
  const { contents } = await paint(pagesOf({ structure: node('Document', []), pages: [page(items)] }))
  expect(contents[0]?.match(/\/Artifact .* BDC/g)).toEqual([
    '/Artifact <</Type /Pagination /Subtype /Header>> BDC',
    '/Artifact <</Type /Layout>> BDC',
    '/Artifact <</Type /Pagination /Subtype /Footer>> BDC',
  ])
  expect(contents[0]).not.toContain('MCID')
})

test('header cells have a scope, data cells name their headers, lists and notes are what they are', async () => {
  const structure = node('Document', [
    node('Table', [
      node('TR', [node('TH', [], { scope: 'Column', id: 'c2' }), node('TH', [], { scope: 'Row', id: 'c1' })]),
      node('TR', [node('TD', [], { headers: ['c1', 'c2'] })]),
    ]),
    node('L', [], { numbering: 'LowerAlpha' }),
    node('Note', [], { id: 'note-1' }),
  ])
  const written = await paint(pagesOf({ structure, pages: [page([])] }))
  expect(written.only('/S /TD')).toContain('/A << /O /Table /Headers [(c1) (c2)] >>')
  expect(written.only('/S /TH', '(c2)')).toContain('/A << /O /Table /Scope /Column >>')
  expect(written.only('/S /L ')).toContain('/A << /O /List /ListNumbering /LowerAlpha >>')
  const numbers = ['(c1)', '(c2)', '(note-1)'].map((id) => [id, numberOf(written, written.only(`/ID ${id}`))])
  expect(written.only('/Type /StructTreeRoot')).toContain(
    `/IDTree << /Names [${numbers.map(([id, n]) => `${id} ${n} 0 R`).join(' ')}] >>`,
  )
})

test('a figure has its alternative text and the box that it fills', async () => {
  const drawing = leaf()
  const label = leaf()
  const structure = node('Document', [
    node('Figure', [drawing, node('Span', [label])], { alt: 'A triangle' }),
  ])
  const triangle = {
    type: 'shape' as const,
    points: [
      { x: 100, y: 100 },
      { x: 150, y: 200 },
      { x: 50, y: 200 },
    ],
    closed: true,
    fill: { role: 'accent' as const, tint: 0.5 },
    stroke: { paint: { role: 'ink' as const }, width: 2, dash: [3, 1] },
    content: drawing,
  }
  const written = await paint(
    pagesOf({ structure, pages: [page([triangle, line(label, 60, 220, 'x')], { height: 800 })] }),
  )
  expect(written.only('/S /Figure')).toContain('/Alt (A triangle)')
  expect(written.only('/S /Figure')).toContain(
    '/A << /O /Layout /Placement /Block /BBox [49 577.5 151 701] >>',
  )
  expect(written.contents[0]).toContain('[3 1] 0 d\n100 100 m 150 200 l 50 200 l h B')
})

test('what is only to be heard is in the text and not painted', async () => {
  const [seen, heard, again] = [leaf(), leaf(), leaf()]
  const structure = node('Document', [node('P', [seen]), node('P', [heard]), node('P', [again])])
  const written = await paint(
    pagesOf({
      structure,
      pages: [
        page([
          line(seen, 72, 72, 'seen'),
          { ...line(heard, 72, 92, 'heard'), hidden: true },
          line(again, 72, 112, 'again'),
        ]),
      ],
    }),
  )
  const modes = written.contents[0]?.match(/^\d Tr$/gm)
  expect(modes).toEqual(['3 Tr', '0 Tr'])
})

test('a link is described, covers each of its lines and belongs to its element', async () => {
  const words = leaf()
  const linked = node('Link', [words])
  const area = { x: 72, y: 100, width: 50, height: 10 }
  const written = await paint(
    pagesOf({
      structure: node('Document', [node('P', [linked])]),
      destinations: new Map([['paper#s1.h', { page: 1, x: 72, y: 120 }]]),
      pages: [
        page([line(words, 72, 110, 'see section 1')], {
          height: 800,
          links: [
            {
              ...link(linked, { destination: 'paper#s1.h' }, 'Go to section 1'),
              areas: [area, { ...area, y: 114, width: 20 }],
            },
          ],
        }),
        page([], { height: 700, label: '2' }),
      ],
    }),
  )
  const annotation = written.only('/Subtype /Link')
  const [first, second] = written.all(/\/Type \/Page /)
  expect(annotation).toContain('/Contents (Go to section 1)')
  expect(annotation).toContain('/Rect [72 676 122 700]')
  expect(annotation).toContain('/QuadPoints [72 700 122 700 72 690 122 690 72 686 92 686 72 676 92 676]')
  expect(annotation).toContain(`/Dest [${numberOf(written, second ?? '')} 0 R /XYZ 72 580 null]`)
  expect(annotation).toContain('/StructParent 2')
  expect(first).toContain(`/Annots [${numberOf(written, annotation)} 0 R]`)
  const element = written.only('/S /Link')
  expect(element).toContain(
    `/K [0 << /Type /OBJR /Pg ${numberOf(written, first ?? '')} 0 R /Obj ${numberOf(written, annotation)} 0 R >>]`,
  )
  expect(written.only('/Type /StructTreeRoot')).toContain(`2 ${numberOf(written, element)} 0 R]`)
})

test('an address opens with its other letters percent-encoded', async () => {
  const words = leaf()
  const linked = node('Link', [words])
  const links = [link(linked, { url: 'https://example.org/维和?a=1&b' }, 'Example')]
  const { only } = await paint(
    pagesOf({ structure: node('Document', [linked]), pages: [page([], { links })] }),
  )
  expect(only('/Subtype /Link')).toContain('/URI (https://example.org/%E7%BB%B4%E5%92%8C?a=1&b)')
})

test('the outline leads to the very line, with its first level open', async () => {
  const destinations = new Map([
    ['a', { page: 0, x: 72, y: 100 }],
    ['b', { page: 0, x: 80, y: 300 }],
  ])
  const child = { title: '（一）安全形势', lang: 'zh-Hans' as const, destination: 'b', children: [] }
  const outline = [{ title: 'I. Situation', lang: 'en' as const, destination: 'a', children: [child] }]
  const written = await paint(
    pagesOf({ structure: node('Document', []), destinations, outline, pages: [page([], { height: 800 })] }),
  )
  const root = written.follow(written.catalogue, 'Outlines')
  const chapter = written.follow(root, 'First')
  const section = written.follow(chapter, 'First')
  expect(root).toContain('/Count 1')
  expect(chapter).toMatch(/\/Title \(I\. Situation\).*\/Dest \[\d+ 0 R \/XYZ 72 700 null\].*\/Count -1/)
  expect(section).toMatch(/\/Dest \[\d+ 0 R \/XYZ 80 500 null\]/)
  expect(written.catalogue).toContain('/PageMode /UseOutlines')
})

test('pages bear the labels that are printed on them, and the title is shown for the file', async () => {
  const written = await paint(
    pagesOf({
      structure: node('Document', []),
      pages: ['i', 'ii', '1'].map((label) => page([], { label })),
    }),
  )
  expect(written.catalogue).toContain('/PageLabels << /Nums [0 << /S /r /St 1 >> 2 << /S /D /St 1 >>] >>')
  expect(written.catalogue).toContain('/ViewerPreferences << /DisplayDocTitle true >>')
})

test('links that lead nowhere are warned of and left out', async () => {
  const words = leaf()
  const linked = node('Link', [words])
  const warnings: string[] = []
  const bytes = await paintPdf(
    pagesOf({
      structure: node('Document', [linked]),
      pages: [
        page([line(words, 72, 72, 'words')], {
          links: [
            link(linked, { destination: 'nowhere' }, 'Nowhere'),
            link(linked, { url: 'javascript:alert(1)' }, 'Script'),
          ],
        }),
      ],
    }),
    { fonts, onWarning: ({ code }) => warnings.push(code) },
  )
  expect(warnings).toEqual(['unknown-destination', 'link-not-allowed'])
  expect(readPdf(bytes).all('/Subtype /Link')).toEqual([])
})

test('a face without bytes is an error that names it', async () => {
  await expect(paintPdf(twoPages(), { fonts: {} })).rejects.toThrow(
    'Cannot paint with the face `latin`, expected its bytes',
  )
})

test('an item that no place in the structure takes is an error', async () => {
  const pages = pagesOf({ structure: node('Document', []), pages: [page([line(leaf(), 72, 72, 'lost')])] })
  await expect(paintPdf(pages, { fonts })).rejects.toThrow('expected its leaf to hang in the structure')
})
