import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { diglot, littleWorkplace, workplace } from './testing.ts'

const editions = ['report:en', 'report:zh-Hans']

test('a comparison becomes a report in every format, beside the editions of its document', async () => {
  const folder = await littleWorkplace()
  const said = await diglot(folder, ['compare', ...editions, '--out', 'out'])
  expect(said.exitCode).toBe(0)
  const names = ['md', 'html', 'docx', 'pdf'].map((format) => `out/report/report.comparison.en.${format}`)
  expect(said.stdout.split('\n').filter((name) => name !== '')).toEqual(names)
  const starts = await Promise.all(
    names.map(async (name) => (await readFile(path.join(folder, name), 'latin1')).slice(0, 4)),
  )
  expect(starts).toEqual(['---\n', '<!do', 'PK\u0003\u0004', '%PDF'])
})

test.each([
  ['en', 'Comparison of the English and Chinese editions'],
  ['zh-Hans', '中英文版对照报告'],
])('a report can be printed, in %s', async (lang, title) => {
  const folder = await littleWorkplace()
  const said = await diglot(folder, ['compare', ...editions, '--format', 'md', '--report-lang', lang])
  expect(said.stderr).toBe('')
  expect(said.stdout).toContain(title)
})

test('--all reports on the editions of every document', async () => {
  const folder = await littleWorkplace()
  const said = await diglot(folder, ['compare', '--all', '--format', 'html,json', '--out', 'out'])
  expect(said.stdout.split('\n').filter((name) => name !== '')).toEqual([
    'out/report/report.comparison.json',
    'out/report/report.comparison.en.html',
    'out/review/review.comparison.json',
    'out/review/review.comparison.en.html',
  ])
})

test('the same texts give the same report', async () => {
  const [one, two] = await Promise.all(
    [await littleWorkplace(), await littleWorkplace()].map(async (folder) => {
      await diglot(folder, ['compare', ...editions, '--out', 'out'])
      return Promise.all(
        ['html', 'docx', 'pdf'].map((format) =>
          readFile(path.join(folder, `out/report/report.comparison.en.${format}`), 'base64'),
        ),
      )
    }),
  )
  expect(one).toEqual(two)
})

test('a report on files names each with its digest', async () => {
  const folder = await workplace()
  const file = 'content/documents/white-paper-2020'
  const { stdout } = await diglot(folder, [
    'compare',
    `${file}/en.md`,
    `${file}/zh-Hans.md`,
    '--format',
    'md',
  ])
  expect(stdout).toMatch(
    /First text: content\/documents\/white-paper-2020\/en\.md, English, \d+ words, SHA-256 [0-9a-f]{64}\./,
  )
})

describe.each([
  ['nothing', [], 'error: expected two texts or one bilingual file, found none\n'],
  [
    'three texts',
    ['report:en', 'report:en', 'report:en'],
    'error: expected two texts or one bilingual file, found 3\n',
  ],
  ['texts beside --all', ['--all', 'report:en'], 'error: --all: expected no texts, found `report:en`\n'],
  ['a file to print', [...editions, '--format', 'pdf'], 'error: --format pdf: expected --out FOLDER'],
  [
    'two formats to print',
    [...editions, '--format', 'json,md'],
    'error: --format json,md: expected --out FOLDER',
  ],
  ['a language of reports', [...editions, '--report-lang', 'zh'], 'error: --report-lang zh: expected'],
])('given %s', (_, args, said) => {
  test('the command says what it expected, and writes nothing', async () => {
    const { exitCode, stdout, stderr } = await diglot(await littleWorkplace(), ['compare', ...args])
    expect([exitCode, stdout]).toEqual([2, ''])
    expect(stderr.slice(0, said.length)).toBe(said)
  })
})
