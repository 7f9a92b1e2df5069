import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { diglot } from './testing.ts'

const english = 'In 1990 China sent five observers.\nIt joined 25 missions.\n'
const chinese = '1990年，中国派出5名观察员。\n参加52项维和行动。\n'

async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-compare-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) await writeFile(path.join(folder, name), text)
  return folder
}

test('--aligned says which line has too many or too few', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': `${chinese}\n` })
  const said = await diglot(folder, ['compare', 'en.txt', 'zh.txt', '--aligned'])
  expect(said).toEqual({
    exitCode: 2,
    stdout: '',
    stderr:
      'error: --aligned: expected as many lines in both, found 2 in en.txt and 3 in zh.txt\nhint: leave --aligned out to have the texts aligned\n',
  })
})

test('--format json prints the issues with spans that count segments and UTF-16 units from 0', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const { stdout } = await diglot(folder, ['compare', 'en.txt', 'zh.txt', '--aligned', '--format', 'json'])
  const printed: unknown = JSON.parse(stdout)
  expect(printed).toMatchObject({
    summary: { pairs: 2, a: { name: 'en.txt', lang: 'en' } },
    segments: { a: [{ text: 'In 1990 China sent five observers.' }, {}] },
  })
  expect(stdout.replaceAll(/\s+/g, '')).toContain('"a":{"lang":"en","spans":[[1,10,21]]')
})
