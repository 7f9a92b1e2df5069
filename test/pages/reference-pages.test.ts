import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { themes } from '@diglot/layout'
import { toPdf } from '@diglot/pdf'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, expect, test } from 'vitest'
import { requireTool } from '../../scripts/verify/require-tool.ts'
import { writeContactSheet, type Difference } from './contact-sheet.ts'
import { pagePictures } from './page-pictures.ts'
import { specimen } from './specimen.ts'

const references = path.join(import.meta.dirname, 'reference')
const sheet = path.join(import.meta.dirname, '..', '..', 'out', 'page-differences')

/** `pnpm pages:accept` takes the pages as they are for what they should be. */
const accepts = process.env['ACCEPT_PAGES'] === 'true'

/** Pixels in any square of 24 that may differ: a hair of difference in how a letter is smoothed, not a folio a point lower. */
const tolerance = { windowSize: 24, threshold: 0.2, includeAA: true }
const allowed = 6

const differences: Difference[] = []

afterAll(() => {
  if (differences.length > 0) console.error(`Pages that differ: ${writeContactSheet(sheet, differences)}`)
})

test.for([
  { languages: ['en'], theme: 'a4' },
  { languages: ['en'], theme: '6x9' },
  { languages: ['zh-Hans'], theme: 'a4' },
  { languages: ['zh-Hans'], theme: 'b5' },
  { languages: ['en', 'zh-Hans'], theme: 'a4' },
  { languages: ['en', 'zh-Hans'], theme: 'b5' },
] as const)('pages of the specimen in $languages on $theme look as they did', async (book, context) => {
  requireTool(context, 'pdftoppm')
  const name = `specimen.${book.languages.join('+')}.${book.theme}`
  const pdf = await toPdf(specimen(book.languages), { theme: themes[book.theme] })
  const found = new Map(pagePictures(pdf).map((picture, i) => [`${name}-${i + 1}`, picture]))
  if (accepts) return accept(name, found)
  const names = new Set([...found.keys(), ...known(name)])
  const pages = [...names].flatMap((page) => differing(page, found.get(page)) ?? [])
  differences.push(...pages)
  expect(pages.map((page) => `${page.name}: ${page.reason}`)).toEqual([])
})

/** Pages that there are pictures of. */
function known(name: string): string[] {
  return readdirSync(references)
    .filter((file) => file.startsWith(`${name}-`))
    .map((file) => path.basename(file, '.png'))
}

function accept(name: string, found: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(references, { recursive: true })
  for (const page of known(name)) rmSync(path.join(references, `${page}.png`))
  for (const [page, picture] of found) writeFileSync(path.join(references, `${page}.png`), picture)
}

function differing(name: string, found: Uint8Array | undefined): Difference | undefined {
  const expected = known(name.replace(/-\d+$/, '')).includes(name)
    ? readFileSync(path.join(references, `${name}.png`))
    : undefined
  if (found === undefined || expected === undefined)
    return {
      name,
      reason: found === undefined ? 'the page is gone' : 'the page is new',
      ...(expected && { expected }),
      ...(found && { found }),
    }
  const [one, two] = [PNG.sync.read(Buffer.from(expected)), PNG.sync.read(Buffer.from(found))]
  if (one.width !== two.width || one.height !== two.height)
    return { name, reason: 'the page has another size', expected, found }
  const marked = new PNG({ width: one.width, height: one.height })
  const most = pixelmatch(one.data, two.data, marked.data, one.width, one.height, tolerance)
  if (most <= allowed) return undefined
  return {
    name,
    reason: `${most} pixels of a square differ, ${allowed} may`,
    expected,
    found,
    difference: PNG.sync.write(marked),
  }
}
