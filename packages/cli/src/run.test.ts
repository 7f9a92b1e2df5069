import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diglot, edit, workplace } from './testing.ts'

test('build writes the editions asked for and names each on stdout, with nothing on stderr in a pipe', async () => {
  const folder = await workplace()
  const said = await diglot(folder, ['build', 'white-paper-2020', '--lang', 'en,zh-Hans', '--format', 'md'])
  expect(said).toEqual({
    exitCode: 0,
    stdout: 'out/white-paper-2020/white-paper-2020.en.md\nout/white-paper-2020/white-paper-2020.zh-Hans.md\n',
    stderr: '',
  })
  expect((await readdir(path.join(folder, 'out/white-paper-2020'))).toSorted()).toEqual([
    'white-paper-2020.en.md',
    'white-paper-2020.zh-Hans.md',
  ])
})

test('progress is shown at a terminal only', async () => {
  const folder = await workplace()
  const { stderr } = await diglot(folder, ['build', '--lang', 'en', '--format', 'md'], { isTTY: true })
  expect(stderr).toContain('building white-paper-2020.en.md')
})

test('content with an error builds nothing and leaves what was there', async () => {
  const folder = await workplace()
  const out = path.join(folder, 'out/white-paper-2020')
  await mkdir(out, { recursive: true })
  await writeFile(path.join(out, 'white-paper-2020.en.md'), 'the last good build')
  await edit(folder, 'content/facts.yaml', 'amount: 25', 'amount: 26')
  const said = await diglot(folder, ['build', '--format', 'md'])
  expect(said.exitCode).toBe(1)
  expect(said.stdout).toBe('')
  expect(said.stderr).toContain('nothing was written')
  expect(await readdir(out)).toEqual(['white-paper-2020.en.md'])
})

test.each([
  [['build', 'white-papr-2020'], 'did you mean `white-paper-2020`?'],
  [['build', '--lang', 'zh-hans'], 'did you mean `zh-Hans`?'],
  [['build', '--lang', 'en+en'], 'expected `en`, `zh-Hans`, `en+zh-Hans` or `zh-Hans+en`, found `en+en`'],
  [['build', '--format', 'pfd'], 'did you mean `pdf`?'],
  [['build', '--format', ''], 'found nothing'],
  [['build', '--fromat', 'pdf'], 'Did you mean --format?'],
  [['biuld'], 'Did you mean build?'],
  [['cite', 'white-paper-2020'], 'expected DOCUMENT#ANCHOR'],
  [['cite', 'white-paper-2020#prefce.p3'], 'did you mean `white-paper-2020#preface.p3`?'],
  [['check', '--content', 'contents'], 'expected a content folder, found nothing there'],
  [['check', '--content', 'content/facts.yaml'], 'expected a content folder, found a file'],
])('diglot %j ends with exit code 2 and says: %s', async (args, words) => {
  const said = await diglot(await workplace(), args)
  expect(said.stderr).toContain(words)
  expect(said.stdout).toBe('')
  expect(said.exitCode).toBe(2)
})

test('help and no error: exit code 0, on stdout', async () => {
  const said = await diglot('.', ['--help'])
  expect(said.exitCode).toBe(0)
  expect(said.stdout).toContain('build editions')
})

test('cite prints the words of each language, the facts in them and how to cite', async () => {
  const { stdout, exitCode } = await diglot(await workplace(), ['cite', 'white-paper-2020#preface.p3'])
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/missions-joined: .+: 25 missions  ← “25 UN missions”/)
  expect(stdout).toMatch(/chinese-deployed: .+: 4万余人次  ← “4万余人次”/)
  expect(stdout).toContain(
    '“China’s Armed Forces: 30 Years of UN Peacekeeping Operations”, September 2020, para. 3',
  )
  expect(stdout).toContain('《中国军队参加联合国维和行动30年》，2020年9月，第3段')
})

test('list and cite answer in JSON too', async () => {
  const folder = await workplace()
  const listed: unknown = JSON.parse((await diglot(folder, ['list', '--json'])).stdout)
  expect(listed).toHaveProperty('documents.0.id', 'white-paper-2020')
  expect(listed).toHaveProperty('documents.0.languages', ['en', 'zh-Hans'])
  const cited: unknown = JSON.parse(
    (await diglot(folder, ['cite', 'white-paper-2020#annex2.r1', '--json'])).stdout,
  )
  expect(cited).toMatchObject({
    anchor: 'white-paper-2020#annex2.r1',
    places: [{ lang: 'en' }, { lang: 'zh-Hans' }],
  })
})

test('check counts what there is; with --json the mistakes are data and the exit code still tells', async () => {
  const folder = await workplace()
  const good = await diglot(folder, ['check'])
  expect(good.stdout).toMatch(/^content: \d+ documents, \d+ editions, \d+ facts, 25 missions/)
  await edit(folder, 'content/missions.yaml', 'id: UNTSO', 'id: UNTS')
  const bad = await diglot(folder, ['check', '--json'])
  expect(bad.exitCode).toBe(1)
  const { diagnostics }: { diagnostics: { file: string }[] } = JSON.parse(bad.stdout)
  expect(diagnostics.length).toBeGreaterThan(0)
  expect(diagnostics.every(({ file }) => file.startsWith('content/'))).toBe(true)
})

test('pin has nothing to do on pinned content, and pins a paragraph that was put in between', async () => {
  const folder = await workplace()
  expect((await diglot(folder, ['pin'])).stdout).toBe('every anchor is pinned already\n')
  await edit(
    folder,
    'content/documents/white-paper-2020/en.md',
    '\n\nPeace, it says,',
    '\n\nA new paragraph.\n\nPeace, it says,',
  )
  await edit(
    folder,
    'content/documents/white-paper-2020/zh-Hans.md',
    '\n\n白皮书认为，和平',
    '\n\n新的一段。\n\n白皮书认为，和平',
  )
  const said = await diglot(folder, ['pin'])
  expect(said.stdout).toContain('white-paper-2020#preface.p1a')
  expect((await diglot(folder, ['check'])).exitCode).toBe(0)
})
