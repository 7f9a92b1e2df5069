import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { checkConformance } from '../../../scripts/verify/verapdf.ts'
import { paintPdf } from './paint.ts'
import { artifact, fonts, leaf, line, link, node, page, pagesOf, rule, run, shape } from './testing.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'diglot-conformance-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A page with one of each thing that PDF/UA and PDF/A have rules for. */
function everything() {
  const at = (x: number, y: number) => (text: string) => line(leaf(), x, y, text)
  const heading = at(72, 60)('Heading')
  const words = at(72, 80)('Words before ')
  const chinese = { ...line(words.content, 150, 80, '维和部队', { face: 'han' }) }
  const hyphen = run(words.content, 300, 80, [shape('latin', '\u00ad', '-')])
  const inner = at(72, 95)('see the heading')
  const outer = at(72, 110)('https://example.org')
  const label = at(72, 125)('(a)')
  const item = at(90, 125)('an item')
  const cells = [at(72, 140)('Mission'), at(172, 140)('Year'), at(72, 155)('UNTSO'), at(172, 155)('1990')]
  const note = at(72, 700)('1 A note.')
  const drawing = {
    type: 'shape' as const,
    points: [
      { x: 72, y: 200 },
      { x: 150, y: 250 },
    ],
    closed: false,
    stroke: { paint: { role: 'accent' as const }, width: 1 },
    content: leaf(),
  }
  const text = [heading, words, inner, outer, label, item, ...cells, note]
  const leaves = text.map(({ content }) => (content.type === 'leaf' ? content : leaf()))
  const [h = leaf(), p = leaf(), i = leaf(), o = leaf(), l = leaf(), b = leaf(), c = leaf(), y = leaf()] =
    leaves
  const [r = leaf(), d = leaf(), n = leaf()] = leaves.slice(8)
  const innerLink = node('Link', [i])
  const outerLink = node('Link', [o])
  const structure = node('Document', [
    node('H1', [h], { title: 'Heading' }),
    node('P', [p, node('Note', [n], { id: 'note-1' })]),
    node('P', [innerLink, outerLink]),
    node('L', [node('LI', [node('Lbl', [l]), node('LBody', [b])])], { numbering: 'LowerAlpha' }),
    node('Table', [
      node('THead', [
        node('TR', [
          node('TH', [c], { scope: 'Column', id: 'c1' }),
          node('TH', [y], { scope: 'Column', id: 'c2' }),
        ]),
      ]),
      node('TBody', [
        node('TR', [node('TH', [r], { scope: 'Row', id: 'r1' }), node('TD', [d], { headers: ['c2', 'r1'] })]),
      ]),
    ]),
    node('Figure', [drawing.content], { alt: 'A line' }),
  ])
  return pagesOf({
    structure,
    destinations: new Map([['a', { page: 0, x: 72, y: 50 }]]),
    outline: [{ title: 'Heading', lang: 'en', destination: 'a', children: [] }],
    pages: [
      page(
        [
          line(artifact('header'), 72, 40, 'Running head'),
          rule(artifact('rule'), 72, 45, 200, 0.5),
          heading,
          words,
          chinese,
          hyphen,
          inner,
          outer,
          label,
          item,
          ...cells,
          drawing,
          note,
          line(artifact('footer'), 72, 800, 'i'),
        ],
        {
          label: 'i',
          links: [
            link(innerLink, { destination: 'a' }, 'Go to the heading'),
            link(outerLink, { url: 'https://example.org' }, 'Example'),
          ],
        },
      ),
    ],
  })
}

test('veraPDF finds a painted file to be PDF/UA-1 and PDF/A-3a', { timeout: 60_000 }, async (context) => {
  requireTool(context, 'verapdf')
  const attachment = {
    name: '文件 & paper.json',
    type: 'application/json',
    description: 'The content <as typed data>',
    bytes: new TextEncoder().encode('{}'),
  }
  const files = await Promise.all(
    Object.entries({ plain: {}, attached: { attachment }, marked: { marks: {} } }).map(
      async ([name, options]) => {
        const file = path.join(folder, `${name}.pdf`)
        writeFileSync(file, await paintPdf(everything(), { fonts, ...options }))
        return file
      },
    ),
  )
  const verdicts = await checkConformance(files)
  expect(verdicts.map(({ check }) => check)).toEqual(
    ['PDF/UA-1', 'PDF/A-3a'].flatMap((check) => files.map(() => check)),
  )
  expect(verdicts.flatMap(({ problems }) => problems)).toEqual([])
})
