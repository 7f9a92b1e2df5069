import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { annexes, folderOf, pinned, replace, transcript } from '../testing.ts'
import type { Change } from '../testing.ts'

const yaml = 'briefings/overview.yaml'
const en = 'briefings/overview.en.md'
const zh = 'briefings/overview.zh-Hans.md'

/** A briefing with nothing wrong in it. */
const briefing: Readonly<Record<string, Change>> = {
  ...annexes,
  [yaml]: `id: overview
title: { en: An Overview, zh-Hans: 概览 }
subtitle: { en: What is it about?, zh-Hans: 说的是什么？ }
authors: { en: The editors, zh-Hans: 编者 }
version: 1.0.0
length: 1
cites:
  - fact: missions-joined
    value: 2 missions
  - fact: peacekeepers-sent
    value: more than 40,000 deployments
    note: { en: the English text counts persons, zh-Hans: 英文版按人数计 }
parts:
  - type: bottom-line
    text: bottom-line
  - type: key-facts
    cites: [missions-joined, peacekeepers-sent]
  - type: timeline
    falls: 1
    least: 1
    events: [first-observers]
  - type: differences
    falls: 2
    divergences: [peacekeepers-or-deployments]
  - type: source-base
  - type: sources
`,
  [en]: `## Bottom line {#bottom-line}

The report counts {{fact:missions-joined}}. It says that {{fact:peacekeepers-sent}} were sent. They began in {{event:first-observers}}, by {{date:missions-joined}}.
`,
  [zh]: `## 要点 {#bottom-line}

报告列出{{fact:missions-joined}}。据称派出{{fact:peacekeepers-sent}}。{{event:first-observers}}开始，截至{{date:missions-joined}}。
`,
}

test('a briefing is part of the library: parts in order, prose by sentences, references as such', async () => {
  const { library, diagnostics } = await compile(await pinned(folderOf(briefing)))
  expect(diagnostics.filter(({ file }) => file.startsWith('briefings'))).toEqual([])
  const [overview] = library?.briefings ?? []
  expect(overview?.cites.map(({ key }) => key)).toEqual(['missions-joined', 'peacekeepers-sent'])
  expect(overview?.parts.map(({ type, falls }) => [type, falls])).toEqual([
    ['bottom-line', undefined],
    ['key-facts', undefined],
    ['timeline', 1],
    ['differences', 2],
    ['source-base', undefined],
    ['sources', undefined],
  ])
  expect(overview?.parts[0].title).toEqual({ en: 'Bottom line', 'zh-Hans': '要点' })
  expect(overview?.parts[0].prose?.['zh-Hans'].flatMap(({ sentences }) => sentences)).toEqual([
    [
      { type: 'text', text: '报告列出' },
      { type: 'fact', cite: 'missions-joined' },
      { type: 'text', text: '。' },
    ],
    [
      { type: 'text', text: '据称派出' },
      { type: 'fact', cite: 'peacekeepers-sent' },
      { type: 'text', text: '。' },
    ],
    [
      { type: 'event', event: 'first-observers' },
      { type: 'text', text: '开始，截至' },
      { type: 'date', cite: 'missions-joined' },
      { type: 'text', text: '。' },
    ],
  ])
})

/** One mistake each; what the editor sees stands in `__snapshots__/<name>.txt`. */
const mistakes: Readonly<Record<string, Readonly<Record<string, Change>>>> = {
  'bare-figure': {
    [en]: replace(
      'The report counts {{fact:missions-joined}}.',
      'The report counts 2 missions of {{fact:missions-joined}}.',
    ),
    [zh]: replace('## 要点', '## 两项要点'),
  },
  'bare-figure-in-a-note': {
    [yaml]: replace('the English text counts persons', 'the English text has 300 persons'),
  },
  // What is wrong with a fact is said where it stands, and not again in every briefing that cites it.
  'fact-unreadable': { 'facts.yaml': replace('4万余人次', '五万余人次') },
  'fact-changed': { [yaml]: replace('value: 2 missions', 'value: 3 missions') },
  'fact-gone': { [yaml]: replace('  - fact: missions-joined\n', '  - fact: missions-joind\n') },
  'disputed-without-note': {
    [yaml]: replace('    note: { en: the English text counts persons, zh-Hans: 英文版按人数计 }\n', ''),
  },
  'unpinned-cite': { [yaml]: replace('  - fact: missions-joined\n    value: 2 missions\n', '') },
  'unused-cite': {
    [yaml]: replace('cites: [missions-joined, peacekeepers-sent]', 'cites: [peacekeepers-sent]'),
    [en]: (text) =>
      text.replaceAll('{{fact:missions-joined}}', 'missions').replaceAll('{{date:missions-joined}}', 'then'),
    [zh]: (text) =>
      text.replaceAll('{{fact:missions-joined}}', '行动').replaceAll('{{date:missions-joined}}', '当时'),
  },
  'renamed-unit': {
    [yaml]: replace(
      '    value: more than 40,000 deployments\n',
      '    value: more than 40,000 deployments\n    as: { en: peacekeepers, zh-Hans: 名维和人员 }\n',
    ),
  },
  'cited-in-one-language': { [zh]: replace('派出{{fact:peacekeepers-sent}}', '派出多人') },
  'unknown-references': {
    [en]: replace('{{event:first-observers}}', '{{event:first-observer}} {{fcat:missions-joined}}'),
    [zh]: replace('{{event:first-observers}}', '{{event:first-observer}}{{fcat:missions-joined}}'),
  },
  'bottom-line-too-short': {
    [en]: replace(' It says that {{fact:peacekeepers-sent}} were sent.', ''),
    [zh]: replace('据称派出{{fact:peacekeepers-sent}}。', ''),
  },
  'parts-out-of-order': {
    [yaml]: replace(
      '  - type: timeline\n    falls: 1\n    least: 1\n    events: [first-observers]\n',
      '  - type: people\n  - type: chart\n    chart: participation\n  - type: missions\n    which: all\n',
    ),
  },
  'missing-part': { [yaml]: replace('  - type: source-base\n', '') },
  'unknown-part': { [yaml]: replace('type: timeline', 'type: time-line') },
  'unknown-in-parts': {
    [yaml]: (text) =>
      text
        .replace('events: [first-observers]', 'events: [first-observer]')
        .replace('[peacekeepers-or-deployments]', '[peacekeepers]'),
  },
  sections: {
    [en]: (text) => `${text}\n## More {#more}\n\nMore of it.\n\n## No id\n\n> Quoted.\n`,
    [yaml]: replace('text: bottom-line', 'text: botom-line'),
  },
  'missing-prose': { 'briefings/overiew.en.md': '## Bottom line {#bottom-line}\n' },
}

test.each(Object.entries(mistakes))('%s', async (name, changes) => {
  const folder = await pinned(folderOf(briefing))
  const found = await transcript(folderOf(changes, folder))
  await expect(found).toMatchFileSnapshot(`__snapshots__/${name}.txt`)
  expect(found).toContain('error')
})

test('a briefing without one of its languages says which', async () => {
  const folder = await pinned(folderOf(briefing))
  expect(await transcript(new Map([...folder].filter(([path]) => path !== zh)))).toContain(
    'The briefing has no prose in zh-Hans: overview.zh-Hans.md is missing',
  )
})
