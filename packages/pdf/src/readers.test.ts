import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { paintPdf } from './paint.ts'
import { artifact, fonts, leaf, line, metadata, node, page, pagesOf, run, shape } from './testing.ts'

/** A bilingual paragraph over two pages, its second column painted first. */
function sample() {
  const heading = leaf()
  const english = leaf()
  const chinese = leaf()
  return pagesOf({
    metadata: { ...metadata, title: 'Peace & <War> / 和平' },
    structure: node('Document', [
      node('H1', [heading]),
      node('P', [english]),
      node('P', [chinese], { lang: 'zh-Hans' }),
    ]),
    pages: [
      page(
        [
          line(artifact('header'), 72, 40, 'Running head'),
          line(chinese, 320, 100, '维护世界', { face: 'han' }),
          line(heading, 72, 72, 'First figures', { face: 'latin-bold', size: 16 }),
          run(english, 72, 100, [shape('latin', 'peace'), shape('latin', '\u00ad', '-')]),
        ],
        { label: 'i' },
      ),
      page([line(english, 72, 72, 'keeping'), line(chinese, 320, 72, '和平。', { face: 'han' })], {
        label: '1',
      }),
    ],
  })
}

let folder = ''
const file = () => path.join(folder, 'sample.pdf')
const output = (tool: string, ...options: string[]) =>
  execFileSync(tool, options, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } })

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'diglot-pdf-'))
  writeFileSync(file(), await paintPdf(sample(), { fonts }))
})
afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the tree from top to bottom is the order of reading, without the hyphen that a line end sets', (context) => {
  requireTool(context, 'pdfinfo')
  const texts = output('pdfinfo', '-struct-text', file()).match(/"[^"]*"/g)
  expect(texts).toEqual(['"First figures"', '"peace"', '"keeping"', '"维护世界"', '"和平。"'])
})

test('words are found where they were laid out', (context) => {
  requireTool(context, 'pdftotext')
  const words = output('pdftotext', '-bbox', file(), '-').match(/<word xMin="[\d.]+" .*<\/word>/g) ?? []
  const placed = words.map((word) => [
    />(.*)</.exec(word)?.[1],
    Number(/xMin="([\d.]+)"/.exec(word)?.[1]).toFixed(1),
  ])
  expect(placed).toContainEqual(['维护世界', '320.0'])
  expect(placed).toContainEqual(['First', '72.0'])
  expect(placed).toContainEqual(['keeping', '72.0'])
})

test('a soft hyphen comes back as one', (context) => {
  requireTool(context, 'pdftotext')
  expect(output('pdftotext', file(), '-')).toContain('peace\u00ad')
})

test('the title comes back as it was', (context) => {
  requireTool(context, 'pdfinfo')
  expect(output('pdfinfo', file())).toMatch(/^Title: +Peace & <War> \/ 和平$/m)
  expect(output('pdfinfo', '-meta', file())).toContain('Peace &amp; &lt;War&gt; / 和平')
})

test('nothing in the file is broken', (context) => {
  requireTool(context, 'qpdf')
  expect(output('qpdf', '--check', file())).toContain('No syntax or stream encoding errors found')
})
