import { readCsv, readTmx, readXliff, wordedIssue } from '@diglot/compare'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { diglot } from '../testing.ts'

const memory = `<?xml version="1.0" encoding="UTF-16"?>
<tmx version="1.4"><header srclang="zh-CN"/><body>
<tu><tuv xml:lang="en-GB"><seg>China sent 41,000 peacekeepers.</seg></tuv><tuv xml:lang="zh-CN"><seg>中国派出4万名维和人员。</seg></tuv></tu>
<tu><tuv xml:lang="en-GB"><seg>Peace.</seg></tuv><tuv xml:lang="zh-CN"><seg>和平。</seg></tuv></tu>
</body></tmx>`

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-bilingual-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) await writeFile(path.join(folder, name), content)
  return folder
}

const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

it('compares the two sides of a memory in UTF-16, the language of its source first', async () => {
  const folder = await folderWith({ 'memory.tmx': utf16(memory) })
  const { exitCode, stdout } = await diglot(folder, ['compare', 'memory.tmx'])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/memory\.tmx:1: .*\[4万/)
  expect(stdout).toContain('2 pairs')
})

it('writes what it finds as CSV, TMX and XLIFF, all of it the same', async () => {
  const folder = await folderWith({ 'memory.tmx': utf16(memory) })
  const written = async (format: string) =>
    (await diglot(folder, ['compare', 'memory.tmx', '--format', format])).stdout
  const issues = readCsv(await written('csv'))
  const tmx = await written('tmx')
  expect(issues.length).toBeGreaterThan(0)
  expect(readTmx(tmx, 'x').comparison).toEqual(readXliff(await written('xliff'), 'x').comparison)
  expect(readTmx(tmx, 'x').comparison?.issues.map((issue) => wordedIssue(issue, 'en'))).toEqual(issues)
})

it('compares again what it wrote, with the same result', async () => {
  const folder = await folderWith({ 'memory.tmx': utf16(memory) })
  const { stdout } = await diglot(folder, ['compare', 'memory.tmx', '--format', 'xliff'])
  await writeFile(path.join(folder, 'again.xlf'), stdout)
  expect((await diglot(folder, ['compare', 'again.xlf', '--format', 'xliff'])).stdout).toBe(stdout)
})

it('says what is wrong in a file at its place, and compares nothing', async () => {
  const folder = await folderWith({ 'broken.xlf': '<xliff version="1.2">\n  <file source-language=en>' })
  const { exitCode, stdout, stderr } = await diglot(folder, ['compare', 'broken.xlf'])
  expect([exitCode, stdout]).toEqual([1, ''])
  expect(stderr).toContain('broken.xlf:2:')
  expect(stderr).toContain('error: nothing was compared')
})

it.for([
  [
    'memory.tmx',
    Buffer.from('<?xml version="1.0" encoding="x-klingon"?><tmx/>'),
    'memory.tmx:1:1: expected an encoding that is known, found `x-klingon`',
  ],
  [
    'memory.tmx',
    Buffer.from([0x3c, 0x74, 0xff, 0x3e]),
    'memory.tmx:1:3: Expected UTF-8, found the byte 0xFF',
  ],
] as const)('refuses bytes of another encoding', async ([name, content, message]) => {
  const folder = await folderWith({ [name]: content })
  const { exitCode, stderr } = await diglot(folder, ['compare', name])
  expect(exitCode).toBe(1)
  expect(stderr).toContain(message)
})

it('wants a second text where a file holds but one', async () => {
  const folder = await folderWith({ 'en.txt': 'Peace.' })
  const { exitCode, stderr } = await diglot(folder, ['compare', 'en.txt'])
  expect(exitCode).toBe(2)
  expect(stderr).toContain('en.txt: expected a second text to compare it with, found none')
})

it('writes exports in the language of the report, and issues keep their ids in it', async () => {
  const folder = await folderWith({ 'memory.tmx': utf16(memory) })
  const issuesIn = async (lang: string) =>
    readCsv(
      (await diglot(folder, ['compare', 'memory.tmx', '--format', 'csv', '--report-lang', lang])).stdout,
    )
  const [english, chinese] = [await issuesIn('en'), await issuesIn('zh-Hans')]
  expect(chinese.map(({ id }) => id)).toEqual(english.map(({ id }) => id))
  expect(chinese[0]).toMatchObject({ messageLang: 'zh-Hans', message: expect.stringContaining('双方不一致') })
  const args = [
    'compare',
    'memory.tmx',
    '--format',
    'csv,json',
    '--report-lang',
    'en,zh-Hans',
    '--out',
    'out',
  ]
  expect((await diglot(folder, args)).stdout.trim().split('\n')).toEqual([
    'out/memory.comparison.json',
    'out/memory.comparison.en.csv',
    'out/memory.comparison.zh-Hans.csv',
  ])
})

it('reads texts in UTF-16 that say so by their byte order mark', async () => {
  const folder = await folderWith({ 'en.txt': 'It sent 300.\n', 'zh.txt': utf16('派出300名。\r\n') })
  const { stdout, exitCode } = await diglot(folder, ['compare', 'en.txt', 'zh.txt'])
  expect([exitCode, stdout]).toEqual([0, expect.stringContaining('1 pair: 0 errors, 0 warnings, 0 info')])
})

it.for([
  [
    { 'en.txt': '', 'zh.txt': '' },
    ['en.txt', 'zh.txt'],
    1,
    'zh.txt:1:1: expected text in `zh-Hans`, found none',
  ],
  [
    { 'en.txt': 'Peace.', 'zh.txt': ' \n\n\t' },
    ['en.txt', 'zh.txt'],
    1,
    'zh.txt:1:1: expected text in `zh-Hans`, found none',
  ],
  [{ 'en.txt': 'Peace.' }, ['en.txt', './en.txt'], 2, 'en.txt: expected two texts, found the same twice'],
  [{ 'memory.tmx': '  \n' }, ['memory.tmx'], 1, 'Expected well-formed XML, found: nothing'],
  [{ 'memory.tmx': '\nno XML\n' }, ['memory.tmx'], 1, 'memory.tmx:2:1'],
  [{ 'memory.tmx': '<tmx version="1.4">\n' }, ['memory.tmx'], 1, 'memory.tmx:1:20'],
  [{ 'en.txt': 'Peace.' }, ['en.txt', 'paper:zh'], 2, 'did you mean `paper:zh-Hans`?'],
] as const)(
  'refuses to compare with nothing, with itself, with what is none: %j',
  async ([files, texts, exitCode, message]) => {
    const said = await diglot(await folderWith(files), ['compare', ...texts])
    expect([said.exitCode, said.stdout]).toEqual([exitCode, ''])
    expect(said.stderr).toContain(message)
  },
)
