import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { diglot } from './testing.ts'

const english = 'In 1990 China sent five observers.\nThe Council met. It adopted resolution 2518.\n'
const chinese = '1990年，中国派出5名观察员。\n安理会举行会议。\n会议通过第2518号决议。\n'

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-align-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  return folder
}

test('align prints a bead a line, the first file first', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const said = await diglot(folder, ['align', 'en.txt', 'zh.txt', '--lang', 'en,zh-Hans'])
  expect(said).toEqual({ exitCode: 0, stdout: '[0]:[0]\n[1]:[1,2]\n', stderr: '' })
})

test('either language may stand first', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const said = await diglot(folder, ['align', 'zh.txt', 'en.txt', '--lang', 'zh-Hans,en'])
  expect(said.stdout).toBe('[0]:[0]\n[1,2]:[1]\n')
})

test('sentences are found inside lines', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const said = await diglot(folder, ['align', 'en.txt', 'zh.txt', '--unit', 'sentence'])
  expect(said.stdout).toBe('[0]:[0]\n[1]:[1]\n[2]:[2]\n')
})

test('a text without words aligns with nothing', async () => {
  const folder = await folderWith({ 'en.txt': 'Peace.\n', 'zh.txt': '' })
  expect((await diglot(folder, ['align', 'en.txt', 'zh.txt'])).stdout).toBe('[0]:[]\n')
})

const dictionary = '联黎部队\tUNIFIL; interim force\n'

test('a dictionary is the one of its own package, or a file, and may stand before the texts', async () => {
  const folder = await folderWith({
    'en.txt': 'She walks.\nInterim forces came.\n',
    'zh.txt': '他在清晨写信，在夜晚写书，一年又一年。\n联黎部队。\n她走。\n',
    'words.tsv': dictionary,
  })
  const aligned = async (...args: readonly string[]) =>
    (await diglot(folder, ['align', 'en.txt', 'zh.txt', ...args])).stdout
  expect(await aligned('--dictionary', 'words.tsv')).toContain('[1]:[1')
  const packed = await aligned('--dictionary')
  expect(packed).not.toBe('')
  expect((await diglot(folder, ['align', '--dictionary', 'en.txt', 'zh.txt'])).stdout).toBe(packed)
})

test('every line of a dictionary that cannot be read is shown', async () => {
  const folder = await folderWith({
    'en.txt': english,
    'zh.txt': chinese,
    'words.tsv': '和平 peace\n\tpeace\n',
  })
  const said = await diglot(folder, ['align', 'en.txt', 'zh.txt', '--dictionary', 'words.tsv'])
  expect(said.stderr).toContain('words.tsv:1:9: expected a word, a tab and its translations, found no tab')
  expect(said.stderr).toContain('words.tsv:2:1: expected a word, a tab and its translations, found no word')
  expect(said).toMatchObject({ exitCode: 1, stdout: '' })
})

test.each([
  [['en.txt'], 2, 'expected two files, found one'],
  [['en.txt', 'zh.txt', '--dictionary', 'words'], 2, 'words: expected a text file, found nothing there'],
  [['en.txt', 'zh.tx'], 2, 'zh.tx: expected a text file, found nothing there'],
  [['en.txt', 'folder'], 2, 'folder: expected a text file, found a folder'],
  [['en.txt', 'broken.txt'], 1, 'broken.txt:2:3: Expected UTF-8, found the byte 0xB5'],
  [['en.txt', 'zh.txt', '--lang', 'en,zh-hans'], 2, 'did you mean `zh-Hans`?'],
  [['en.txt', 'zh.txt', '--lang', 'en'], 2, 'expected two languages'],
  [['en.txt', 'zh.txt', '--lang', 'en,zh-Hans,en'], 2, 'expected two languages'],
  [['en.txt', 'zh.txt', '--unit', 'lines'], 2, 'did you mean `line`?'],
  [['en.txt', 'zh.txt', '--omissions', 'likely'], 2, 'did you mean `unlikely`?'],
])('align %j ends with exit code %i and says: %s', async (args, exitCode, words) => {
  const folder = await folderWith({
    'en.txt': english,
    'zh.txt': chinese,
    'broken.txt': Uint8Array.from([0x61, 0x0a, 0x62, 0x63, 0xb5, 0x64]),
  })
  await mkdir(path.join(folder, 'folder'))
  const said = await diglot(folder, ['align', ...args])
  expect(said.stderr).toContain(words)
  expect(said.stdout).toBe('')
  expect(said.exitCode).toBe(exitCode)
})
