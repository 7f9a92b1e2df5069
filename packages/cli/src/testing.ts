import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import { run } from './run.ts'

/** The first chapters of the white paper as they once stood: content that no editor changes. */
const content = fileURLToPath(new URL('../fixtures/content', import.meta.url))

/** A folder of its own with a copy of the fixture's content in it, removed when the test ends. */
export async function workplace(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await cp(content, path.join(folder, 'content'), { recursive: true })
  return folder
}

/** A folder of its own with a small library of two papers, pinned, whose content no editor changes. */
export async function littleWorkplace(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'diglot-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(littleLibrary)) {
    const file = path.join(folder, 'content', name)
    await mkdir(path.dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  await diglot(folder, ['pin'])
  return folder
}

function paper(id: string, published: string): string {
  const source = (lang: string) =>
    `  - { id: ${id}.${lang}, lang: ${lang}, title: ${id}, published: ${published}, standing: original, sha256: ${'a'.repeat(64)} }\n`
  return `id: ${id}
kind: review
title: { en: ${id}, zh-Hans: ${id} }
shortTitle: { en: ${id}, zh-Hans: ${id} }
published: ${published}
sources:
${source('en')}${source('zh-Hans')}editions: { en: { restates: ${id}.en }, zh-Hans: { restates: ${id}.zh-Hans } }
`
}

/** `report` says 40,000 in 2020, `review` 50,000 in 2022; English and Chinese count unlike, and one figure is open. */
const littleLibrary: Readonly<Record<string, string>> = {
  'library.yaml': `id: little
title: { en: Little library, zh-Hans: 小文库 }
publisher: { en: The house, zh-Hans: 本社 }
version: 1.0.0
date: 2022-12
licence: { spdx: CC-BY-4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`,
  'facts.yaml': `- id: deployed
  label: { en: Peacekeepers deployed, zh-Hans: 派出的维和人员 }
  statements:
    - source: report.en
      value: { amount: 40000, unit: person, bound: more-than }
      asOf: 2020-08
      cited: [{ at: report#preface.p1, en: 'over 40,000 peacekeepers' }]
    - source: report.zh-Hans
      value: { amount: 40000, unit: deployment, bound: more-than }
      asOf: 2020-08
      cited: [{ at: report#preface.p1, zh-Hans: 4万余人次 }]
    - source: review
      value: { amount: 50000, unit: person, bound: more-than }
      scope: { en: police included, zh-Hans: 含警察 }
      cited: [{ at: review#preface.p1, en: 'over 50,000 people', zh-Hans: 5万余人 }]
- id: missions-joined
  label: { en: Missions joined, zh-Hans: 参加的维和行动 }
  statements:
    - source: report
      value: { amount: 25, unit: mission }
      asOf: 2020-08
      cited: [{ at: report#preface.l1.i1, en: 25 missions, zh-Hans: 25项维和行动 }]
`,
  'divergences.yaml': `- id: persons-or-deployments
  kind: unit
  label: { en: Persons or deployments, zh-Hans: 人或人次 }
  note: { en: Whoever went twice counts twice in the Chinese text., zh-Hans: 中文按人次计。 }
  fact: deployed
  sides:
    - { source: report.en, cited: [{ at: report#preface.p1, en: peacekeepers }] }
    - { source: report.zh-Hans, cited: [{ at: report#preface.p1, zh-Hans: 人次 }] }
    - { source: Records of the United Nations }
- id: police
  kind: scope
  label: { en: With police or without, zh-Hans: 是否含警察 }
  note: { en: The review counts police too., zh-Hans: 述评含警察。 }
  sides:
    - { source: report, cited: [{ at: report#preface.p1, en: peacekeepers, zh-Hans: 人次 }] }
    - { source: review, cited: [{ at: review#preface.p1, en: people, zh-Hans: 余人 }] }
`,
  'exclusions.yaml': `- reason: structure
  cited: [{ at: report#preface.p2, en: two points, zh-Hans: 两点 }]
`,
  'documents/report/document.yaml': paper('report', '2020-09'),
  'documents/report/en.md':
    '## Preface {#preface}\n\nThe report counts over 40,000 peacekeepers.\n\nIt makes two points:\n\n- There were 25 missions.\n- They built 17 **bridges**.\n',
  'documents/report/zh-Hans.md':
    '## 前言 {#preface}\n\n报告称派出4万余人次。\n\n报告提出两点：\n\n- 参加25项维和行动。\n- 修建**桥梁**17座。\n',
  'documents/review/document.yaml': paper('review', '2022-12'),
  'documents/review/en.md': '## Preface {#preface}\n\nThe review counts over 50,000 people.\n',
  'documents/review/zh-Hans.md': '## 前言 {#preface}\n\n述评称5万余人。\n',
}

/** Replaces words in a file of the workplace; fails when they are not there, so that a test cannot pass by mistake. */
export async function edit(folder: string, file: string, from: string, to: string): Promise<void> {
  await change(folder, file, (text) => text.replace(from, () => to))
}

/** The same for what a pattern matches. */
export async function rewrite(folder: string, file: string, from: RegExp, to: string): Promise<void> {
  await change(folder, file, (text) => text.replace(from, to))
}

async function change(folder: string, file: string, by: (text: string) => string): Promise<void> {
  const name = path.join(folder, file)
  const text = await readFile(name, 'utf8')
  const changed = by(text)
  if (changed === text) throw new Error(`${file} does not hold what was to be replaced`)
  await writeFile(name, changed)
}

export interface Said {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What the command says and how it ends, at no terminal unless told otherwise. */
export async function diglot(folder: string, args: readonly string[], { isTTY = false } = {}): Promise<Said> {
  const said = { stdout: '', stderr: '' }
  const exitCode = await run(args, {
    cwd: folder,
    env: {},
    stdout: { isTTY, write: (text) => (said.stdout += text) },
    stderr: { isTTY, write: (text) => (said.stderr += text) },
  })
  return { exitCode, ...said }
}
