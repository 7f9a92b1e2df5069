import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diglot, workplace } from './testing.ts'

test('build sets PDF files in the page design asked for', async () => {
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
  const file = await readFile(path.join(folder, 'out/white-paper-2020/white-paper-2020.en.pdf'), 'latin1')
  expect(file).toContain('/MediaBox [0 0 612 792]')
})

test('build puts crop marks around the pages where a printer wants them', async () => {
  const folder = await workplace()
  const one = ['build', 'white-paper-2020', '--lang', 'en', '--format', 'pdf']
  const file = path.join(folder, 'out/white-paper-2020/white-paper-2020.en.pdf')
  expect((await diglot(folder, [...one, '--marks'])).exitCode).toBe(0)
  const marked = await readFile(file, 'latin1')
  expect((await diglot(folder, one)).exitCode).toBe(0)
  const plain = await readFile(file, 'latin1')
  expect([marked, plain].map((pdf) => /\/TrimBox/.test(pdf) && /\/BleedBox/.test(pdf))).toEqual([true, false])
})

test.each([
  ['b4', 'did you mean'],
  ['a4,b5', 'expected one page design, found several'],
])('a page design of the name %s is none: exit code 2', async (name, words) => {
  const said = await diglot(await workplace(), ['build', '--theme', name])
  expect(said.stderr).toContain(words)
  expect(said.exitCode).toBe(2)
})
