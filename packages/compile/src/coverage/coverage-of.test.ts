import type { Library } from '@diglot/core'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { coverageOf, openFigures } from '../index.ts'
import { formatDiagnostic } from '../report/format-diagnostic.ts'
import { annexes, folderOf, replace, textAt } from '../testing.ts'
import type { Change } from '../testing.ts'

async function compiled(changes: Readonly<Record<string, Change>> = {}) {
  const folder = folderOf(changes, folderOf(annexes))
  const { library, placeOf, diagnostics } = await compile(folder, { root: 'content' })
  if (library === undefined) throw new Error(JSON.stringify(diagnostics, null, 2))
  return { folder, library, placeOf }
}

function countsOf(library: Library) {
  return coverageOf(library).editions.map(({ lang, figures, bound, listed, open }) => [
    lang,
    { figures, bound, listed, open },
  ])
}

test('a figure of the prose is bound to what is cited there, listed with a reason, or open', async () => {
  const { library } = await compiled()
  expect(countsOf(library)).toEqual([
    ['en', { figures: 4, bound: 2, listed: 1, open: 1 }],
    ['zh-Hans', { figures: 4, bound: 3, listed: 1, open: 0 }],
  ])
  expect(coverageOf(library).open).toMatchObject([
    { anchor: 'report#preface.p1', lang: 'en', text: 'over 40,000 peacekeepers', state: 'open' },
  ])
})

test('events bind figures as facts do, and terms do not', async () => {
  const { library } = await compiled()
  const without = (kind: 'events' | 'terms') =>
    coverageOf({
      ...library,
      [kind]: [],
      mentions: library.mentions.filter((one) => `${one.kind}s` !== kind),
    })
  expect(without('events').open.map(({ text }) => text)).toEqual([
    'over 40,000 peacekeepers',
    'April 1990',
    '1990年4月',
  ])
  expect(without('terms').open).toHaveLength(1)
})

test('headings, notes and rows of records are not asked for their figures; rows of the text are', async () => {
  const { library } = await compiled({
    'documents/report/en.md': (text) =>
      `${text
        .replace('Persons, not', 'More than 12 persons, not')
        .replace('## Aims {', '## Nine aims {')}\n| Kind | Count |\n| --- | --- |\n| Wells | 7 wells |\n`,
    'documents/report/zh-Hans.md': (text) => `${text}\n| 种类 | 数量 |\n| --- | --- |\n| 水井 | 若干 |\n`,
  })
  expect(coverageOf(library).open.map(({ anchor, text }) => `${anchor} ${text}`)).toEqual([
    'report#preface.p1 over 40,000 peacekeepers',
    'report#annex2.r3 7 wells',
  ])
})

test('an open figure is shown at its place, behind markup and in cells too', async () => {
  const { folder, library, placeOf } = await compiled({
    'documents/report/en.md': (text) =>
      `${text.replace('**Peace.** Truces', '**Peace *and*.** All 31 truces')}\n| A | B |\n| --- | --- |\n| Wells | **7** wells |\n`,
    'documents/report/zh-Hans.md': (text) => `${text}\n| 甲 | 乙 |\n| --- | --- |\n| 水井 | 若干 |\n`,
    'enumerations.yaml': replace('en: Peace\n', 'en: Peace and\n'),
  })
  const shown = openFigures(coverageOf(library), { placeOf }).map((diagnostic) =>
    formatDiagnostic(diagnostic, textAt(folder, diagnostic.file.replace(/^content\//, '')), {
      colour: false,
    }),
  )
  await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('__snapshots__/open-figures.txt')
})

test('a place is known for every block, and none for what is no block', async () => {
  const { placeOf } = await compiled()
  const span = { start: 0, end: 2 }
  expect(placeOf('report#annex2.r1', 'en', span)).toMatchObject({ file: 'content/people.yaml', line: 14 })
  expect(placeOf('report#s1.h', 'zh-Hans', span)).toMatchObject({ line: 9, column: 4, endColumn: 6 })
  expect(placeOf('report#s9.p1', 'en', span)).toBeUndefined()
  expect(placeOf('report', 'en', span)).toBeUndefined()
})
