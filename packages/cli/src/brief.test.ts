import { mkdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from 'vitest'
import { diglot, edit, littleWorkplace } from './testing.ts'

const overview: Readonly<Record<string, string>> = {
  'overview.yaml': `id: overview
title: { en: An Overview, zh-Hans: 概览 }
subtitle: { en: How many were sent?, zh-Hans: 派出多少人？ }
authors: { en: The editors, zh-Hans: 编者 }
version: 1.0.0
length: 1
cites:
  - fact: missions-joined
    value: 25 missions
  - fact: deployed
    value: more than 40,000 persons
    note: { en: the Chinese text counts deployments, zh-Hans: 中文版按人次计 }
  - fact: deployed
    source: review
    value: more than 50,000 persons
    note: { en: police included, zh-Hans: 含警察 }
parts:
  - type: bottom-line
    text: bottom-line
  - type: key-facts
    cites: [missions-joined, deployed, deployed@review]
  - type: differences
    falls: 1
    facts: [deployed]
    divergences: [police]
  - type: source-base
  - type: data-notes
  - type: sources
`,
  'overview.en.md': `## Bottom line {#bottom-line}

The report counts {{fact:missions-joined}}. It says that {{fact:deployed}} were sent. The review says {{fact:deployed@review}}.
`,
  'overview.zh-Hans.md': `## 要点 {#bottom-line}

报告列出{{fact:missions-joined}}。据称派出{{fact:deployed}}。述评称{{fact:deployed@review}}。
`,
}

async function briefingWorkplace(): Promise<string> {
  const folder = await littleWorkplace()
  const place = path.join(folder, 'content', 'briefings')
  await mkdir(place)
  for (const [name, text] of Object.entries(overview)) await writeFile(path.join(place, name), text)
  return folder
}

async function markdown(folder: string, form = 'en'): Promise<string> {
  return readFile(path.join(folder, 'out', 'briefings', 'overview', `overview.${form}.md`), 'utf8')
}

test('a briefing is built in every language and format', async () => {
  const folder = await briefingWorkplace()
  const said = await diglot(folder, ['brief', 'overview'])
  expect(said).toMatchObject({ exitCode: 0, stderr: '' })
  expect(said.stdout.trim().split('\n')).toEqual(
    ['en', 'zh-Hans', 'en+zh-Hans'].flatMap((form) =>
      ['md', 'html', 'docx', 'pdf'].map((format) => `out/briefings/overview/overview.${form}.${format}`),
    ),
  )
})

test.each(['en', 'zh-Hans', 'en+zh-Hans'])('what a briefing says in %s', async (form) => {
  const folder = await briefingWorkplace()
  await diglot(folder, ['brief', 'overview', '--lang', form, '--format', 'md'])
  await expect(await markdown(folder, form)).toMatchFileSnapshot(`__snapshots__/brief/${form}.txt`)
})

test('at a date it says what was known, what was not yet, and what has no date', async () => {
  const folder = await briefingWorkplace()
  await diglot(folder, ['brief', '--all', '--as-of', '2021', '--lang', 'en', '--format', 'md'])
  const published = await markdown(folder)
  expect(published).toContain('As of 2021, by the date of publication')
  expect(published).toContain('more than 40,000 persons')
  expect(published).not.toContain('50,000')
  expect(published).toContain('Left out as not yet known then: 1 sentence and 1 key figure.')
  await diglot(folder, [
    'brief',
    '--all',
    '--as-of',
    '2021',
    '--by',
    'data',
    '--lang',
    'en',
    '--format',
    'md',
  ])
  const measured = await markdown(folder)
  expect(measured).toContain('50,000')
  expect(measured).toContain('police included; date of the data not stated')
})

test.each([
  [['brief'], 'there are overview'],
  [['brief', 'overveiw'], 'did you mean `overview`?'],
  [['brief', 'overview', '--all'], 'expected names or --all, found both'],
  [['brief', 'overview', '--length', '3'], '--length 3: expected `1`, `2` or `8`'],
  [['brief', 'overview', '--length', '1,2'], 'expected one length, found several'],
  [['brief', 'overview', '--as-of', '2021-02-30'], 'expected a date that there is'],
  [['brief', 'overview', '--by', 'date'], 'did you mean `data`?'],
  [['brief', 'overview', '--lang', 'fr'], '--lang fr: expected'],
])('diglot %j ends with exit code 2 and says: %s', async (args, words) => {
  const said = await diglot(await briefingWorkplace(), args)
  expect(said.stderr).toContain(words)
  expect(said).toMatchObject({ stdout: '', exitCode: 2 })
})

test('a briefing whose fact changed is not built', async () => {
  const folder = await briefingWorkplace()
  await edit(folder, 'content/briefings/overview.yaml', 'value: 25 missions', 'value: 24 missions')
  const said = await diglot(folder, ['brief', '--all'])
  expect(said).toMatchObject({ stdout: '', exitCode: 1 })
  expect(said.stderr).toContain(
    'The prose was written for 24 missions, and `missions-joined` now says 25 missions',
  )
})

test('a library without briefings says so', async () => {
  const said = await diglot(await littleWorkplace(), ['brief', '--all'])
  expect(said).toMatchObject({ stdout: '', exitCode: 1, stderr: 'error: the content has no briefing\n' })
})
