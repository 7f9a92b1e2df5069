import { expect, test } from 'vitest'
import type { Change } from './testing.ts'
import { annexes, folderOf, pinned, replace, transcript } from './testing.ts'

const en = 'documents/report/en.md'
const zh = 'documents/report/zh-Hans.md'

/**
 * One mistake each, as a clumsy editor would make it, in a library whose ids are pinned. What the user sees stands in
 * `__snapshots__/<name>.txt`.
 */
const mistakes: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'unknown-key': { 'missions.yaml': replace('acronym: UNIKOM', 'acronmy: UNIKOM') },
  'unknown-key-far': { 'terms.yaml': replace('kind: term', 'kind: term\n  colour: blue') },
  'missing-field': { 'missions.yaml': replace('  acronym: UNIKOM\n', '') },
  'missing-language': { 'people.yaml': replace(', zh-Hans: 李伟 }', ' }') },
  'wrong-type': {
    'missions.yaml': replace('number: 2', 'number: second'),
    'terms.yaml': replace('kind: term', 'kind: trem'),
    'people.yaml': replace('en: Li Wei,', 'en: 1990,'),
  },
  'impossible-date': {
    'missions.yaml': replace('to: 2003-01', 'to: 2003-13'),
    'facts.yaml': replace('asOf: 2020', 'asOf: 2020-02-30'),
    'events.yaml': replace('from: 1990-04', 'from: April 1990'),
  },
  'impossible-period': { 'missions.yaml': replace('to: 2003-01', 'to: 1990-12') },
  'unknown-anchor': {
    'facts.yaml': replace('report#preface.p1', 'report#prefcae.p1'),
    'people.yaml': replace('report#preface.p2', 'repotr#preface.p2'),
    'events.yaml': replace('report#preface.p2', 'report#s1.l1'),
  },
  'unknown-mission': { 'events.yaml': replace('[UNTSO]', '[UNTOS]') },
  'unknown-person': { 'events.yaml': replace('[li-wei]', '[li-we]') },
  'unknown-unit': { 'facts.yaml': replace('unit: mission', 'unit: misson') },
  'unknown-source': {
    'facts.yaml': replace('report.zh-Hans', 'report.zh-hans'),
    'documents/report/document.yaml': replace('restates: report.en', 'restates: reportt.en'),
  },
  'duplicate-id': { 'missions.yaml': replace('id: UNIKOM', 'id: UNTSO') },
  'words-not-found': { 'facts.yaml': replace('2 UN missions', '2 United Nations missions') },
  'words-not-found-alike': { 'people.yaml': replace('en: Li Wei\n      zh', "en: Li Wei's team\n      zh") },
  'words-not-found-elsewhere': { 'people.yaml': replace('report#preface.p2', 'report#preface.p1') },
  'words-not-found-in-chinese': { 'facts.yaml': replace('维和行动2项', '联合国维和行动2项') },
  'words-found-twice': { 'events.yaml': replace('en: In April 1990', 'en: team') },
  'figure-differs': { 'facts.yaml': replace('amount: 2,', 'amount: 3,') },
  'figure-differs-in-one-language': { 'facts.yaml': replace('维和行动2项', '4万余人次') },
  'figure-differs-in-bound': { 'facts.yaml': replace(', bound: more-than', '') },
  'figure-cut-short': {
    'facts.yaml': (text) =>
      text
        .replace('unit: deployment, bound: more-than', 'unit: person')
        .replace('report.zh-Hans', 'report.en')
        .replace('zh-Hans: 4万余人次', 'en: 40,000 peacekeepers'),
  },
  'missing-counterpart': { [zh]: replace('\n蓝盔为此服务。\n', '') },
  'missing-counterpart-of-section': {
    [zh]: (text) => text.slice(0, text.indexOf('## 目标')) + text.slice(text.indexOf('## 维和行动')),
  },
  'missing-counterpart-of-item': { [en]: replace('- **Trust.** Neighbours talk.\n', '') },
  'text-changed': { [en]: replace('The report counts', 'The report lists') },
  'text-changed-in-a-row': { 'missions.yaml': replace('1991-04', '1991-05') },
  'text-moved': {
    [en]: (text) => {
      const [first = '', second = ''] = [/The report counts.*\n/, /In April.*\n/].map(
        (line) => line.exec(text)?.[0],
      )
      return text.replace(first, '@').replace(second, first).replace('@', second)
    },
  },
  'text-moved-to-another-section': {
    [en]: (text) =>
      text
        .replace('\nBlue helmets serve both.\n', '')
        .replace('These are', 'Blue helmets serve both.\n\nThese are'),
    [zh]: (text) =>
      text.replace('\n蓝盔为此服务。\n', '').replace('维和行动如下', '蓝盔为此服务。\n\n维和行动如下'),
  },
  'ambiguous-move': {
    [en]: replace('Blue helmets serve both.', 'Blue helmets served both.\n\nThey still do.'),
    [zh]: replace('蓝盔为此服务。', '蓝盔曾为此服务。\n\n如今依然。'),
  },
  'ambiguous-deletion': {
    [en]: (text) =>
      text.replace(/The report counts[^]*first blue helmets\./, 'The report counts missions.[^counted]'),
    [zh]: (text) => text.replace(/报告列出[^]*首批蓝盔。/, '报告列出维和行动。[^counted]'),
  },
  'text-deleted': {
    [en]: replace('\nBlue helmets serve both.\n', ''),
    [zh]: replace('\n蓝盔为此服务。\n', ''),
  },
  'unpinned-block': {
    [en]: replace('Blue helmets serve', 'They are simple.\n\nBlue helmets serve'),
    [zh]: replace('蓝盔为此服务', '目标很简单。\n\n蓝盔为此服务'),
  },
  'unpinned-section': {
    [en]: replace('## Missions', '## Means {#s2}\n\nThe means are modest.\n\n## Missions'),
    [zh]: replace('## 维和行动', '## 手段 {#s2}\n\n手段有限。\n\n## 维和行动'),
  },
  'unpinned-document': { 'documents/report/anchors.yaml': undefined },
  'unsupported-markdown': {
    [en]: replace('Blue helmets serve both.', '![Helmets](helmets.png)\n\nBlue helmets serve `both`.'),
  },
  'section-id': {
    [en]: (text) =>
      text
        .replace('## Aims {#s1}', '### Aims {#s1}')
        .replace('## Missions {#annex1}', '## Missions {#appendix1}'),
    [zh]: replace('## 目标 {#s1}', '## 目标'),
  },
  'comment-of-another-kind': { [en]: replace('Blue helmets serve', '<!-- q1 -->\n\nBlue helmets serve') },
  'invalid-utf8': {
    'people.yaml': { type: 'file', bytes: gb18030('- id: li-wei\n  name: { en: Li Wei, zh-Hans: ') },
  },
  'not-a-file': { 'facts.yaml': { type: 'folder' } },
  unreadable: { 'terms.yaml': { type: 'unreadable', reason: 'permission denied' } },
  'missing-file': { 'library.yaml': undefined, [zh]: undefined },
  'missing-record': { 'documents/commentary/en.md': '## Preface {#preface}\n\nText.\n' },
  'unknown-file': {
    'fact.yaml': '- id: a\n',
    'documents/report/document.yml': 'id: report\n',
    'documents/report/pictures/helmet.png': 'PNG',
  },
  'yaml-syntax': {
    'facts.yaml': replace('label: { en: Missions joined', 'label: { en: Missions: joined'),
    'missions.yaml': replace('  number: 1\n', '  number: 1\n  number: 2\n'),
    'people.yaml': replace('  name:', '\tname:'),
    'terms.yaml': replace('[blue helmets]', '[*helmets]'),
    'events.yaml': replace('from: 1990-04', 'from: &start 1990-04'),
  },
  'derived-differs': { 'facts.yaml': replace('{ count: missions }', '{ count: missions, open: 2020 }') },
  'only-without-reason': { 'facts.yaml': (text) => `${text}      only: zh-Hans\n` },
  'uncited-language': { 'facts.yaml': replace('          en: 2 UN missions\n', '') },
  'wrong-alignment': {
    'documents/report/alignment.yaml':
      '- { en: [s1.p3], zh-Hans: [s1.p2], note: One paragraph became two. }\n',
  },
  'broken-ledger': { 'documents/report/anchors.yaml': replace('kind: list,', 'kind: lists,') },
}

/** One mistake each in a library that has every kind of record. */
const mistakesInAnnexes: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'unknown-mission-of-death': { 'people.yaml': replace('mission: UNIKOM }', 'mission: UNIKON }') },
  'impossible-date-of-death': { 'people.yaml': replace('1994-05-07', '1994-05-32') },
  'unknown-records-of-table': { [en]: replace('records: fatalities', 'records: fatality') },
  'unknown-column': { [zh]: replace('date: 牺牲时间', 'day: 牺牲时间') },
  'fatalities-differ': {
    'facts.yaml': (text) =>
      text.replace('{ count: missions }', '{ count: fatalities }').replace('amount: 2,', 'amount: 3,'),
  },
  'unknown-document': { 'enumerations.yaml': replace('document: report', 'document: repotr') },
  'unknown-fact': {
    'enumerations.yaml': replace('[missions-joined]', '[mission-joined]'),
    'divergences.yaml': replace('fact: peacekeepers-sent', 'fact: soldiers'),
  },
  'unknown-kinds': {
    'enumerations.yaml': (text) =>
      text.replace('kind: pledge', 'kind: pleadge').replace('en: announced', 'en: anounced'),
    'divergences.yaml': replace('kind: unit', 'kind: units'),
    'relations.yaml': replace('kind: cites', 'kind: quotes'),
    'exclusions.yaml': replace('reason: structure', 'reason: none'),
  },
  'duplicate-item': { 'enumerations.yaml': replace('id: trust', 'id: peace') },
  'duplicate-divergence': { 'divergences.yaml': (text) => text + text },
  'target-differs': {
    'enumerations.yaml': replace('{ amount: 2, unit: mission }', '{ amount: 8, unit: mission }'),
  },
  'uncited-language-of-item': { 'enumerations.yaml': replace('          zh-Hans: 信任\n', '') },
  'one-sided-divergence': {
    'divergences.yaml': (text) => text.slice(0, text.indexOf('    - source: report.zh-Hans')),
  },
  'unknown-source-of-side': {
    'divergences.yaml': (text) =>
      text
        .replace('source: report.en', 'source: reprot.en')
        .replace('Records of the United Nations', 'un-records'),
  },
  'words-of-no-source': {
    'divergences.yaml': (text) =>
      `${text}      cited:\n        - at: report#preface.p1\n          en: over 40,000 peacekeepers\n`,
  },
  'another-language-of-side': {
    'divergences.yaml': replace('en: over 40,000 peacekeepers', 'zh-Hans: 4万余人次'),
  },
  'unknown-anchor-of-relation': {
    'relations.yaml': (text) =>
      text.replace('from: report#s1.h', 'from: report#s1').replace('annex2.t1', 'annex2.t2'),
  },
  'no-figure': { 'exclusions.yaml': replace('zh-Hans: 两个目标', 'zh-Hans: 目标') },
  'words-not-found-in-exclusion': { 'exclusions.yaml': replace('en: two aims', 'en: three aims') },
}

/** Chinese as a Windows editor may save it: 李伟 in GB 18030. */
function gb18030(before: string): Uint8Array {
  return new Uint8Array([...new TextEncoder().encode(before), 0xc0, 0xee, 0xce, 0xb0])
}

test.each(Object.entries(mistakes))(
  '%s: place, line, what is wrong and what to do',
  async (name, changes) => {
    const folder = folderOf(changes, await pinned())
    await expect(`${await transcript(folder)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  },
)

test.each(Object.entries(mistakesInAnnexes))(
  '%s: place, line, what is wrong and what to do, with every kind of record',
  async (name, changes) => {
    const folder = folderOf(changes, await pinned(folderOf(annexes)))
    await expect(`${await transcript(folder)}\n`).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  },
)

test('a library without mistakes has nothing to say', async () => {
  expect(await transcript(await pinned())).toBe('no errors')
  expect(await transcript(await pinned(folderOf(annexes)))).toBe('no errors')
})

test('mistakes in many files are reported all at once, sorted by place', async () => {
  let folder = await pinned()
  for (const name of [
    'unknown-key',
    'unknown-mission',
    'words-not-found',
    'text-changed',
    'unknown-key-far',
    'invalid-utf8',
  ]) {
    folder = folderOf(mistakes[name], folder)
  }
  await expect(`${await transcript(folder)}\n`).toMatchFileSnapshot('__snapshots__/all-at-once.txt')
})
