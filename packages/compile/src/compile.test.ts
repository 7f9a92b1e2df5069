import { addressables, editionOf, labelOf } from '@diglot/core'
import type { Library, Mention } from '@diglot/core'
import { expect, test } from 'vitest'
import { textOf } from './cite/texts.ts'
import { compile } from './compile.ts'
import type { Change } from './testing.ts'
import { annexes, folderOf, pinned, replace } from './testing.ts'

async function libraryOf(changes: Readonly<Record<string, Change>> = {}): Promise<Library> {
  const { library, diagnostics } = await compile(folderOf(changes))
  if (library === undefined) throw new Error(diagnostics.map(({ message }) => message).join('\n'))
  return library
}

/** Mentions as a reader marks them: `[term blue-helmet] blue helmets`. */
function marked(library: Library, kind: Mention['kind'], lang: Mention['lang']): string[] {
  const edition = editionOf(library, 'report', lang)
  const texts = new Map(edition && addressables(edition).map((block) => [block.id, textOf(block) ?? '']))
  return library.mentions
    .filter((mention) => mention.kind === kind && mention.lang === lang)
    .map(({ block, target, start, end }) => `${block} ${target}: ${texts.get(block)?.slice(start, end)}`)
}

test('sections, blocks, items and rows have ids and numbers, the same in both languages', async () => {
  const library = await libraryOf()
  const [en, zh] = library.editions.map((edition) =>
    addressables(edition).map(
      (block) => `${block.id}${'number' in block ? ` ${labelOf(block, edition.lang)}` : ''}`,
    ),
  )
  expect(en).toEqual([
    'preface.h',
    'preface.p1 1',
    'preface.p2 2',
    'preface.n-counted',
    's1.h',
    's1.p1 3',
    's1.l1',
    's1.l1.i1 (a)',
    's1.l1.i2 (b)',
    's1.p2 4',
    'annex1.h',
    'annex1.p1 5',
    'annex1.t1',
    'annex1.r1',
    'annex1.r2',
  ])
  expect(zh?.map((id) => id.replace('（', '(').replace('）', ')'))).toEqual(en)
})

test('sections are numbered by their ids and nest under their chapter', async () => {
  const inner = '\n### First aim {#s1.1}\n\nText.\n\n## Missions'
  const library = await libraryOf({
    'documents/report/en.md': replace('\n## Missions', inner),
    'documents/report/zh-Hans.md': replace('\n## 维和行动', '\n### 第一 {#s1.1}\n\n文。\n\n## 维和行动'),
  })
  const chapter = library.editions[0]?.sections[1]
  expect(chapter).toMatchObject({ id: 's1', role: 'chapter', number: 1 })
  expect(chapter?.sections).toMatchObject([{ id: 's1.1', role: 'section', number: 1 }])
})

test('an edition may restate a text in another language than its own', async () => {
  const { editions } = await libraryOf({
    'documents/report/document.yaml': replace('restates: report.zh-Hans', 'restates: report.en'),
  })
  expect(editions.map(({ lang, restates }) => [lang, restates])).toEqual([
    ['en', 'report.en'],
    ['zh-Hans', 'report.en'],
  ])
})

test('words of a citation are found and keep their place', async () => {
  const [joined] = (await libraryOf()).facts
  expect(joined?.statements[0]).toEqual({
    source: 'report',
    value: { type: 'quantity', amount: 2, unit: 'mission' },
    asOf: '2020',
    citations: [
      { anchor: 'report#preface.p1', lang: 'en', exact: '2 UN missions', start: 18, end: 31 },
      { anchor: 'report#preface.p1', lang: 'zh-Hans', exact: '维和行动2项', start: 4, end: 10 },
    ],
  })
  expect(joined?.derivation).toEqual({ count: 'missions' })
})

test('a table of records has a row for each, in the order of their numbers and the columns as they are written', async () => {
  const library = await libraryOf({
    'missions.yaml': (text) => text.replace('number: 1', 'number: 9'),
    'documents/report/en.md': replace(
      '  number: No.\n  name: Mission\n',
      '  acronym: Acronym\n  name: Mission\n  number: No.\n',
    ),
    'documents/report/zh-Hans.md': replace(
      '  number: 序号\n  name: 维和行动\n',
      '  acronym: 缩写\n  name: 维和行动\n  number: 序号\n',
    ),
  })
  const rows = library.editions.map((edition) =>
    addressables(edition).flatMap((block) => (block.type === 'table-row' ? [textOf(block)] : [])),
  )
  expect(rows).toEqual([
    [
      'UNIKOM | United Nations Iraq-Kuwait Observation Mission | 2 | April 1991 – January 2003',
      'UNTSO | United Nations Truce Supervision Organization | 9 | April 1990 – present',
    ],
    [
      'UNIKOM | 联合国伊拉克—科威特观察团 | 2 | 1991年4月至2003年1月',
      'UNTSO | 联合国停战监督组织 | 9 | 1990年4月至今',
    ],
  ])
})

test('the name of a mission brings its acronym where there is no column for it, and its row cites it', async () => {
  const library = await libraryOf()
  const [edition] = library.editions
  const row = edition && addressables(edition).find(({ type }) => type === 'table-row')
  expect(row && textOf(row)).toBe(
    '1 | United Nations Truce Supervision Organization (UNTSO) | April 1990 – present',
  )
  expect(library.missions[0]?.citations[0]).toEqual({
    anchor: 'report#annex1.r1',
    lang: 'en',
    exact: 'United Nations Truce Supervision Organization',
    start: 4,
    end: 49,
  })
})

test('missions, people and terms are mentioned by any of their forms, the longest first', async () => {
  const library = await libraryOf()
  expect(marked(library, 'mission', 'en')).toEqual([
    'preface.p2 UNTSO: UNTSO',
    'annex1.r1 UNTSO: United Nations Truce Supervision Organization',
    'annex1.r1 UNTSO: UNTSO',
    'annex1.r2 UNIKOM: United Nations Iraq-Kuwait Observation Mission',
    'annex1.r2 UNIKOM: UNIKOM',
  ])
  expect(marked(library, 'mission', 'zh-Hans')[0]).toBe('preface.p2 UNTSO: 停战监督组织')
  expect(marked(library, 'person', 'en')).toEqual(['preface.p2 li-wei: Li Wei'])
  expect(marked(library, 'term', 'en')).toEqual([
    'preface.p2 blue-helmet: blue helmets',
    's1.p2 blue-helmet: Blue helmets',
  ])
})

test('a form is a whole word, and an apostrophe may be straight or curly', async () => {
  const library = await libraryOf({
    'terms.yaml': (text) => `${text}- id: team
  kind: term
  preferred: { en: "Li Wei's team", zh-Hans: 李伟一行 }
  variants: { en: [elm, bours] }
  sort: { en: team, zh-Hans: li wei }
`,
  })
  expect(marked(library, 'term', 'en').filter((line) => line.includes('team'))).toEqual([
    'preface.p2 team: Li Wei’s team',
  ])
})

test('facts and events are mentioned where they are cited', async () => {
  const library = await libraryOf()
  expect(marked(library, 'fact', 'zh-Hans')).toEqual([
    'preface.p1 missions-joined: 维和行动2项',
    'preface.p1 peacekeepers-sent: 4万余人次',
  ])
  expect(marked(library, 'event', 'en')).toEqual(['preface.p2 first-observers: In April 1990'])
})

test('a note belongs to the section that first refers to it, and references name it by its id', async () => {
  const library = await libraryOf()
  const [preface] = library.editions[0]?.sections ?? []
  expect(preface?.blocks.at(-1)).toMatchObject({ type: 'note', id: 'preface.n-counted' })
  expect(JSON.stringify(preface?.blocks[0])).toContain('{"type":"note-reference","note":"preface.n-counted"}')
})

test('facts may stand in a folder, read in the order of names', async () => {
  const library = await libraryOf({
    'facts.yaml': undefined,
    'facts/b.yaml': '[]\n',
    'facts/a.yaml': `- id: aims
  label: { en: Aims, zh-Hans: 目标 }
  statements:
    - source: report
      value: { amount: 2, unit: item }
      cited:
        - { at: report#s1.p1, en: two aims, zh-Hans: 两个目标 }
`,
  })
  expect(library.facts.map(({ id }) => id)).toEqual(['aims'])
})

test('a README and licences may stand beside the content', async () => {
  const library = await libraryOf({ 'README.md': '# Content\n', LICENSE: 'CC BY 4.0', 'LICENSE-CC': 'text' })
  expect(library.id).toBe('sample')
})

test('the library is the same whether or not it is pinned, and in whatever order the folder is read', async () => {
  const folder = await pinned()
  const reversed = new Map([...folder].toReversed())
  const { library } = await compile(folder)
  expect((await compile(reversed)).library).toEqual(library)
  expect(await libraryOf()).toEqual(library)
})

test('there is no library as long as there is an error', async () => {
  const { library } = await compile(folderOf({ 'facts.yaml': replace('amount: 2,', 'amount: 3,') }))
  expect(library).toBeUndefined()
})

test('a table of fatalities has a row for every death in the order of their numbers, and cites the person', async () => {
  const library = await libraryOf(annexes)
  const rows = library.editions.map((edition) =>
    addressables(edition)
      .filter((block) => block.type === 'table-row' && block.id.startsWith('annex2.'))
      .map(textOf),
  )
  expect(rows).toEqual([
    ['1 | Wang Bo | UNTSO | January 1993', '2 | Chen An | UNIKOM | 7 May 1994'],
    [
      '1 | 王博 | 联合国停战监督组织（UNTSO） | 1993年1月',
      '2 | 陈安 | 联合国伊拉克—科威特观察团（UNIKOM） | 1994年5月7日',
    ],
  ])
  expect(library.people.find(({ id }) => id === 'wang-bo')?.citations).toMatchObject([
    { anchor: 'report#annex2.r1', lang: 'en', exact: 'Wang Bo' },
    { anchor: 'report#annex2.r1', lang: 'zh-Hans', exact: '王博' },
  ])
})

test('enumerations, divergences, relations and exclusions come with the words that they cite', async () => {
  const { enumerations, divergences, relations, exclusions } = await libraryOf(annexes)
  expect(enumerations).toMatchObject([
    {
      id: 'aims',
      items: [
        { id: 'peace', facts: ['missions-joined'], state: { en: 'announced', 'zh-Hans': 'completed' } },
        {
          id: 'trust',
          facts: [],
          citations: [
            { exact: 'Trust', start: 0 },
            { exact: '信任', start: 0 },
          ],
        },
      ],
    },
  ])
  expect(divergences).toMatchObject([
    {
      id: 'peacekeepers-or-deployments',
      fact: 'peacekeepers-sent',
      sides: [
        { source: 'report.en', citations: [{ lang: 'en', exact: 'over 40,000 peacekeepers' }] },
        { source: 'report.zh-Hans', citations: [{ lang: 'zh-Hans', exact: '4万余人次' }] },
        { source: 'Records of the United Nations', citations: [] },
      ],
    },
  ])
  expect(relations.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['restates', 'report#s1.h', 'report#s1.l1'],
    ['cites', 'report#annex1.p1', 'report#annex2.t1'],
  ])
  expect(exclusions).toMatchObject([
    { reason: 'structure', citations: [{ exact: 'two aims' }, { exact: '两个目标' }] },
  ])
})

test('deaths are counted, and a library without any has none', async () => {
  const counting = (amount: number) => ({
    ...annexes,
    'facts.yaml': (text: string) =>
      text
        .replace('{ count: missions }', '{ count: fatalities }')
        .replace('amount: 2,', `amount: ${amount},`),
  })
  await expect(libraryOf(counting(2))).resolves.toBeDefined()
  await expect(
    libraryOf({ 'facts.yaml': replace('{ count: missions }', '{ count: fatalities }') }),
  ).rejects.toThrow('The library has 0 fatalities, while the first statement says 2')
})
