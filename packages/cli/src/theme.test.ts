import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { expect, test } from 'vitest'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { diglot, workplace } from './testing.ts'

/** Boxes of the first page as a reader sees them: MediaBox, TrimBox, BleedBox. */
function boxesOf(file: string): Readonly<Record<string, readonly number[]>> {
  const said = execFileSync('pdfinfo', ['-box', file], { encoding: 'utf8' })
  const lines = said.matchAll(/^(\w+Box): +(.*)$/gm)
  return Object.fromEntries([...lines].map(([, name, edges]) => [name, edges?.split(/ +/).map(Number)]))
}

test('build sets PDF files in the page design asked for', async (context) => {
  requireTool(context, 'pdfinfo')
  const folder = await workplace()
  const said = await diglot(folder, [
    'build',
    'white-paper-2020',
    '--lang',
    'en',
    '--format',
    'pdf',
    '--theme',
    'letter',
  ])
  expect(said.exitCode).toBe(0)
  const { MediaBox } = boxesOf(path.join(folder, 'out/white-paper-2020/white-paper-2020.en.pdf'))
  expect(MediaBox).toEqual([0, 0, 612, 792])
})

test('build puts crop marks around the pages where a printer wants them', async (context) => {
  requireTool(context, 'pdfinfo')
  const folder = await workplace()
  const one = ['build', 'white-paper-2020', '--lang', 'en', '--format', 'pdf']
  const file = path.join(folder, 'out/white-paper-2020/white-paper-2020.en.pdf')
  expect((await diglot(folder, [...one, '--marks'])).exitCode).toBe(0)
  const marked = boxesOf(file)
  expect((await diglot(folder, one)).exitCode).toBe(0)
  const plain = boxesOf(file)
  const [width = 0, height = 0] = plain['MediaBox']?.slice(2) ?? []
  expect(marked['TrimBox']?.[2]).toBeCloseTo(width + (marked['TrimBox']?.[0] ?? 0), 1)
  expect(marked['BleedBox']?.[3]).toBeGreaterThan(height + (marked['BleedBox']?.[1] ?? 0))
  expect(plain['TrimBox']).toEqual(plain['MediaBox'])
})

test.each([
  ['b4', 'did you mean'],
  ['a4,b5', 'expected one page design, found several'],
])('a page design of the name %s is none: exit code 2', async (name, words) => {
  const said = await diglot(await workplace(), ['build', '--theme', name])
  expect(said.stderr).toContain(words)
  expect(said.exitCode).toBe(2)
})
