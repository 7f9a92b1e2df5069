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

test('what a reviewer dismissed stays dismissed until its words change', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const run = (...more: string[]) => diglot(folder, ['compare', 'en.txt', 'zh.txt', '--aligned', ...more])
  const { stdout } = await run('--format', 'json')
  const [, id = ''] = /"id": "(figures-[0-9a-f]+)"/.exec(stdout) ?? []
  const dismissal = `- issue: ${id}\n  reason: The original has it so\n  reviewer: Li Hua\n  words: 25 missions | 52项维和行动\n`
  await writeFile(path.join(folder, 'dismissed.yaml'), dismissal)
  expect((await run('--dismissals', 'dismissed.yaml')).stdout).toBe(
    '2 pairs: 0 errors, 0 warnings, 0 info, 1 dismissed; 0 pairs with an error or a warning\n',
  )
  await writeFile(path.join(folder, 'zh.txt'), chinese.replace('52', '53'))
  const again = await run('--dismissals', 'dismissed.yaml')
  expect(again.stdout).toContain('“53项维和行动” says 53')
  expect(again.stderr).toBe(`dismissed.yaml:1:10: dismissal ${id} hides nothing: there is no such issue\n`)
})

test('a dismissal that hides nothing says which issue it may mean', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const run = (...more: string[]) => diglot(folder, ['compare', 'en.txt', 'zh.txt', '--aligned', ...more])
  const [, id = ''] = /(figures-[0-9a-f]+)/.exec((await run()).stdout) ?? []
  const dismissal = (issue: string, words: string) =>
    `- issue: ${issue}\n  reason: so\n  reviewer: Li Hua\n  words: ${words}\n`
  await writeFile(
    path.join(folder, 'dismissed.yaml'),
    dismissal('figures-0123456789ab', '25 missions | 52项维和行动') +
      dismissal(`${id.slice(0, -1)}z`, 'x') +
      dismissal(id, '25 missions'),
  )
  expect((await run('--dismissals', 'dismissed.yaml')).stderr.split('\n')).toEqual([
    'dismissed.yaml:1:10: dismissal figures-0123456789ab hides nothing: there is no such issue',
    `  hint: its words are those of \`${id}\``,
    `dismissed.yaml:5:10: dismissal ${id.slice(0, -1)}z hides nothing: there is no such issue`,
    `  hint: did you mean \`${id}\`?`,
    `dismissed.yaml:9:10: dismissal ${id} hides nothing: expected the words “25 missions”, found “25 missions | 52项维和行动”`,
    '',
  ])
})

test('a file of dismissals that is wrong is told line by line', async () => {
  const folder = await folderWith({
    'en.txt': english,
    'zh.txt': chinese,
    'dismissed.yaml': '- issue: figures-1\n  reson: so\n  reviewer: Li Hua\n  words: x\n',
  })
  const said = await diglot(folder, ['compare', 'en.txt', 'zh.txt', '--dismissals', 'dismissed.yaml'])
  expect(said.exitCode).toBe(1)
  expect(said.stderr).toContain('dismissed.yaml:2:3')
  expect(said.stderr).toContain('Unknown key `reson`')
})

test.for([
  [['compare', 'en.txt', 'zh.tx'], 'zh.tx: expected a text file, found nothing there'],
  [['compare', 'en.txt', 'zh.txt', '--lang', 'en,fr'], 'unknown language `fr`'],
  [['compare', 'en.txt', 'zh.txt', '--fail-on', 'eror'], 'did you mean `error`?'],
  [['compare', 'en.txt', 'zh.txt', '--format', 'jsn'], 'did you mean `json`?'],
] as const)('%j says: %s', async ([args, words]) => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const said = await diglot(folder, args)
  expect(said.exitCode).toBe(2)
  expect(said.stderr).toContain(words)
})

test('a file in another language than --lang says is refused', async () => {
  const folder = await folderWith({ 'en.txt': english.repeat(6), 'zh.txt': chinese.repeat(6) })
  const said = await diglot(folder, ['compare', 'zh.txt', 'en.txt', '--lang', 'en,zh-Hans'])
  expect(said.stderr).toBe(
    'error: zh.txt: expected text in `en`, found `zh-Hans`\nhint: name the languages in the order of the files, as in --lang zh-Hans,en\n',
  )
})

test('an issue is shown with its words on both sides and what they mean', async () => {
  const folder = await folderWith({ 'en.txt': english, 'zh.txt': chinese })
  const said = await diglot(folder, ['compare', 'en.txt', 'zh.txt', '--aligned', '--fail-on', 'error'])
  expect(said.exitCode).toBe(1)
  expect(said.stdout).toMatchSnapshot()
})
