import type { Diagnostic } from '@diglot/core'
import { compile } from './compile.ts'
import type { ContentEntry, ContentFolder } from './content-folder.ts'
import { pin } from './pin.ts'
import { formatDiagnostic, summarizeDiagnostics } from './report/format-diagnostic.ts'

/** A small library in two languages: nothing is wrong with it, and its ids are not pinned. */
export const sample: Readonly<Record<string, string>> = {
  'library.yaml': `id: sample
title: { en: Sample, zh-Hans: 样本 }
publisher: { en: Diglot, zh-Hans: Diglot }
version: 1.0.0
date: 2026-11
licence: { spdx: CC-BY-4.0, url: https://creativecommons.org/licenses/by/4.0/ }
`,
  'missions.yaml': `- id: UNTSO
  number: 1
  name: { en: United Nations Truce Supervision Organization, zh-Hans: 联合国停战监督组织 }
  acronym: UNTSO
  short: { zh-Hans: 停战监督组织 }
  sort: { en: united nations truce, zh-Hans: lian he guo ting zhan }
  participation: { from: 1990-04 }
- id: UNIKOM
  number: 2
  name: { en: United Nations Iraq-Kuwait Observation Mission, zh-Hans: 联合国伊拉克—科威特观察团 }
  acronym: UNIKOM
  sort: { en: united nations iraq, zh-Hans: lian he guo yi la ke }
  participation: { from: 1991-04, to: 2003-01 }
`,
  'people.yaml': `- id: li-wei
  name: { en: Li Wei, zh-Hans: 李伟 }
  role: { en: Military observer, zh-Hans: 军事观察员 }
  sort: { en: li wei, zh-Hans: li wei }
  cited:
    - at: report#preface.p2
      en: Li Wei
      zh-Hans: 李伟
`,
  'events.yaml': `- id: first-observers
  label: { en: First observers, zh-Hans: 首批观察员 }
  from: 1990-04
  missions: [UNTSO]
  people: [li-wei]
  cited:
    - at: report#preface.p2
      en: In April 1990
      zh-Hans: 1990年4月
`,
  'terms.yaml': `- id: blue-helmet
  kind: term
  preferred: { en: blue helmet, zh-Hans: 蓝盔 }
  variants: { en: [blue helmets] }
  sort: { en: blue helmet, zh-Hans: lan kui }
`,
  'facts.yaml': `- id: missions-joined
  label: { en: Missions joined, zh-Hans: 参加的维和行动 }
  statements:
    - source: report
      value: { amount: 2, unit: mission }
      asOf: 2020
      cited:
        - at: report#preface.p1
          en: 2 UN missions
          zh-Hans: 维和行动2项
  derived: { count: missions }
- id: peacekeepers-sent
  label: { en: Peacekeepers sent, zh-Hans: 派出的维和人员 }
  statements:
    - source: report.zh-Hans
      value: { amount: 40000, unit: deployment, bound: more-than }
      cited:
        - at: report#preface.p1
          zh-Hans: 4万余人次
`,
  'documents/report/document.yaml': `id: report
kind: review
title: { en: A Report, zh-Hans: 报告 }
shortTitle: { en: Report, zh-Hans: 报告 }
published: 2020-09
sources:
  - id: report.en
    lang: en
    title: A Report
    published: 2020-09
    standing: official-translation
    sha256: ${'a'.repeat(64)}
  - id: report.zh-Hans
    lang: zh-Hans
    title: 报告
    published: 2020-09
    standing: original
    sha256: ${'b'.repeat(64)}
editions:
  en: { restates: report.en }
  zh-Hans: { restates: report.zh-Hans }
`,
  'documents/report/en.md': `## Preface {#preface}

The report counts 2 UN missions and over 40,000 peacekeepers.[^counted]

In April 1990 Li Wei’s team went to UNTSO; the team were the first blue helmets.

[^counted]: Persons, not deployments.

## Aims {#s1}

The report states two aims:

- **Peace.** Truces hold.
- **Trust.** Neighbours talk.

Blue helmets serve both.

## Missions {#annex1}

These are the missions.

\`\`\`table
records: missions
caption: Missions
columns:
  number: No.
  name: Mission
  participation: Period
\`\`\`
`,
  'documents/report/zh-Hans.md': `## 前言 {#preface}

报告列出维和行动2项，派出4万余人次[^counted]。

1990年4月，李伟一行赴停战监督组织，是首批蓝盔。

[^counted]: 按人次计。

## 目标 {#s1}

报告提出两个目标：

- **和平**：停火得以维持。
- **信任**：邻国对话。

蓝盔为此服务。

## 维和行动 {#annex1}

维和行动如下。

\`\`\`table
records: missions
caption: 维和行动
columns:
  number: 序号
  name: 维和行动
  participation: 参加时间
\`\`\`
`,
}

/** What a library may have besides: a death and its annex, enumerations, divergences, relations and exclusions. */
export const annexes: Readonly<Record<string, Change>> = {
  'people.yaml': (text) => `${text}- id: chen-an
  name: { en: Chen An, zh-Hans: 陈安 }
  role: { en: Engineer, zh-Hans: 工程师 }
  sort: { en: chen an, zh-Hans: chen an }
  death: { number: 2, date: 1994-05-07, mission: UNIKOM }
- id: wang-bo
  name: { en: Wang Bo, zh-Hans: 王博 }
  role: { en: Observer, zh-Hans: 观察员 }
  sort: { en: wang bo, zh-Hans: wang bo }
  death: { number: 1, date: 1993-01, mission: UNTSO }
`,
  'enumerations.yaml': `- id: aims
  kind: pledge
  label: { en: Two aims, zh-Hans: 两个目标 }
  document: report
  items:
    - id: peace
      label: { en: Peace, zh-Hans: 和平 }
      facts: [missions-joined]
      target: { amount: 2, unit: mission }
      state: { en: announced, zh-Hans: completed }
      cited:
        - at: report#s1.l1.i1
          en: Peace
          zh-Hans: 和平
        - at: report#preface.p1
          en: 2 UN missions
          zh-Hans: 维和行动2项
    - id: trust
      label: { en: Trust, zh-Hans: 信任 }
      cited:
        - at: report#s1.l1.i2
          en: Trust
          zh-Hans: 信任
`,
  'divergences.yaml': `- id: peacekeepers-or-deployments
  kind: unit
  label: { en: Peacekeepers or deployments, zh-Hans: 人或人次 }
  note: { en: The English counts persons., zh-Hans: 英文按人计。 }
  fact: peacekeepers-sent
  sides:
    - source: report.en
      cited:
        - at: report#preface.p1
          en: over 40,000 peacekeepers
    - source: report.zh-Hans
      cited:
        - at: report#preface.p1
          zh-Hans: 4万余人次
    - source: Records of the United Nations
`,
  'relations.yaml': `- { kind: restates, from: report#s1.h, to: report#s1.l1, note: { en: Again., zh-Hans: 重申。 } }
- { kind: cites, from: report#annex1.p1, to: report#annex2.t1 }
`,
  'exclusions.yaml': `- reason: structure
  cited:
    - at: report#s1.p1
      en: two aims
      zh-Hans: 两个目标
`,
  'documents/report/en.md': (text) => `${text}
## Fatalities {#annex2}

They died in service.

\`\`\`table
records: fatalities
caption: Fatalities
columns:
  number: No.
  name: Name
  mission: Mission
  date: Date of death
\`\`\`
`,
  'documents/report/zh-Hans.md': (text) => `${text}
## 牺牲官兵 {#annex2}

他们因公牺牲。

\`\`\`table
records: fatalities
caption: 牺牲官兵
columns:
  number: 序号
  name: 姓名
  mission: 维和行动
  date: 牺牲时间
\`\`\`
`,
}

/** A change to a file of a folder: its new text, an edit of its text, another entry, or its removal. */
export type Change = string | ((text: string) => string) | ContentEntry | undefined

/** The sample, or what `pinned` made of it, with changes by path. */
export function folderOf(
  changes: Readonly<Record<string, Change>> = {},
  base: ContentFolder = fromTexts(sample),
): ContentFolder {
  const folder = new Map(base)
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) folder.delete(path)
    else if (typeof change === 'object') folder.set(path, change)
    else
      folder.set(
        path,
        fileOf(typeof change === 'string' ? change : changed(textAt(folder, path), change, path)),
      )
  }
  return folder
}

function changed(text: string, change: (text: string) => string, path: string): string {
  const result = change(text)
  if (result === text) throw new Error(`Nothing changed in ${path}`)
  return result
}

function fromTexts(texts: Readonly<Record<string, string>>): ContentFolder {
  return new Map(Object.entries(texts).map(([path, text]) => [path, fileOf(text)]))
}

function fileOf(text: string): ContentEntry {
  return { type: 'file', bytes: new TextEncoder().encode(text) }
}

export function textAt(folder: ContentFolder, path: string): string {
  const entry = folder.get(path)
  return entry?.type === 'file' ? new TextDecoder().decode(entry.bytes) : ''
}

/** A change that replaces words which stand there. */
export function replace(words: string, by: string): (text: string) => string {
  return (text) => text.replace(words, () => by)
}

/** The folder with its ledgers written. */
export async function pinned(folder: ContentFolder = folderOf()): Promise<ContentFolder> {
  const { files, diagnostics } = await pin(folder)
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  if (errors.length > 0) throw new Error(transcriptOf(errors, folder))
  return folderOf(Object.fromEntries(files), folder)
}

/** What a user sees of a compilation. */
export async function transcript(folder: ContentFolder): Promise<string> {
  const { diagnostics } = await compile(folder, { root: 'content' })
  return transcriptOf(diagnostics, folder)
}

function transcriptOf(diagnostics: readonly Diagnostic[], folder: ContentFolder): string {
  const messages = diagnostics.map((diagnostic) => {
    const source = textAt(folder, diagnostic.file.replace(/^content\//, ''))
    return formatDiagnostic(diagnostic, source === '' ? undefined : source, { colour: false })
  })
  return [...messages, summarizeDiagnostics(diagnostics)].join('\n\n')
}
