import { describe, expect, test } from 'vitest'
import type { ContentFolder } from './content-folder.ts'
import { compile } from './compile.ts'
import { pin } from './pin.ts'
import { folderOf, pinned, replace, textAt, transcript } from './testing.ts'
import type { Change } from './testing.ts'

const en = 'documents/report/en.md'
const zh = 'documents/report/zh-Hans.md'
const anchors = 'documents/report/anchors.yaml'

/** Text by id: `s1.p2 Blue helmets serve both.`; the ledger tells beginnings only. */
async function ledgerAfter(
  changes: Readonly<Record<string, Change>>,
  before?: ContentFolder,
): Promise<string[]> {
  const folder = folderOf(changes, before ?? (await pinned()))
  const { files } = await pin(folder)
  return (files.get(anchors) ?? textAt(folder, anchors))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
}

/** Ids and printed numbers of the section `s1` without its list. */
function paragraphs(ledger: readonly string[], section = 's1'): string[] {
  return ledger.flatMap((line) => {
    const [, id, number] =
      new RegExp(String.raw`^(${section}\.p\w+): \{ kind: paragraph, number: "(\w+)"`).exec(line) ?? []
    return id === undefined ? [] : [`${id} (${number})`]
  })
}

function retired(ledger: readonly string[]): string[] {
  return ledger.slice(ledger.findIndex((line) => line.startsWith('retired'))).map((line) => line.trim())
}

test('the first pinning numbers blocks by kind and place, and paragraphs through the document', async () => {
  await expect(textAt(await pinned(), anchors)).toMatchFileSnapshot('__snapshots__/anchors.yaml.txt')
})

test('pinning twice changes nothing', async () => {
  const { files, changes } = await pin(await pinned())
  expect([...files.keys()]).toEqual([])
  expect(changes).toEqual([])
})

test('the first pinning adds every id', async () => {
  const { changes } = await pin(folderOf())
  expect(changes.slice(0, 3)).toEqual([
    { type: 'added', document: 'report', id: 'preface.h' },
    { type: 'added', document: 'report', id: 'preface.p1', number: '1' },
    { type: 'added', document: 'report', id: 'preface.p2', number: '2' },
  ])
})

describe('what is inserted', () => {
  const between = {
    [en]: replace('In April 1990', 'A new paragraph.\n\nIn April 1990'),
    [zh]: replace('1990年4月', '新的一段。\n\n1990年4月'),
  }

  test('between p1 and p2 is p1a, printed 1a, and p2 is still p2', async () => {
    expect(paragraphs(await ledgerAfter(between), 'preface')).toEqual([
      'preface.p1 (1)',
      'preface.p1a (1a)',
      'preface.p2 (2)',
    ])
  })

  test('beside an inserted block is p1b', async () => {
    const before = await pinned(folderOf(between, await pinned()))
    const again = {
      [en]: replace('In April 1990', 'One more.\n\nIn April 1990'),
      [zh]: replace('1990年4月', '再来一段。\n\n1990年4月'),
    }
    expect(paragraphs(await ledgerAfter(again, before), 'preface')).toEqual([
      'preface.p1 (1)',
      'preface.p1a (1a)',
      'preface.p1b (1b)',
      'preface.p2 (2)',
    ])
  })

  test('before p1 is p0a', async () => {
    const first = {
      [en]: replace('The report counts', 'Foreword.\n\nThe report counts'),
      [zh]: replace('报告列出', '前言。\n\n报告列出'),
    }
    expect(paragraphs(await ledgerAfter(first), 'preface')).toEqual([
      'preface.p0a (0a)',
      'preface.p1 (1)',
      'preface.p2 (2)',
    ])
  })

  test('at the end of a section has a whole id, and a number with a letter', async () => {
    const last = {
      [en]: replace('serve both.', 'serve both.\n\nThis is the end.'),
      [zh]: replace('为此服务。', '为此服务。\n\n到此为止。'),
    }
    expect(paragraphs(await ledgerAfter(last))).toEqual(['s1.p1 (3)', 's1.p2 (4)', 's1.p3 (4a)'])
  })

  test('at the end of the document has a whole number', async () => {
    const last = { [en]: (text: string) => `${text}\nThe end.\n`, [zh]: (text: string) => `${text}\n完。\n` }
    expect(paragraphs(await ledgerAfter(last), 'annex1')).toEqual(['annex1.p1 (5)', 'annex1.p2 (6)'])
  })

  test('into a list is lettered b1', async () => {
    const item = {
      [en]: replace('- **Trust.**', '- **Bread.** None hungers.\n- **Trust.**'),
      [zh]: replace('- **信任**', '- **面包**：无人挨饿。\n- **信任**'),
    }
    const items = (await ledgerAfter(item)).filter((line) => line.includes('kind: list-item'))
    expect(items.map((line) => line.slice(0, line.indexOf(', en')))).toEqual([
      's1.l1.i1: { kind: list-item, number: "a"',
      's1.l1.i1a: { kind: list-item, number: "a1"',
      's1.l1.i2: { kind: list-item, number: "b"',
    ])
  })

  test('among the records is a row of its own, and no row is renumbered', async () => {
    const mission = {
      'missions.yaml': (text: string) =>
        `${text.replace('number: 2', 'number: 3')}- id: MINURSO
  number: 2
  name: { en: Mission in Western Sahara, zh-Hans: 西撒特派团 }
  acronym: MINURSO
  sort: { en: mission, zh-Hans: xi sa }
  participation: { from: 1991-09 }
`,
    }
    const rows = (await ledgerAfter(mission)).filter((line) => line.includes('kind: table-row'))
    expect(rows.map((line) => line.slice(0, line.indexOf(', en')))).toEqual([
      'annex1.r1: { kind: table-row, record: "UNTSO"',
      'annex1.r1a: { kind: table-row, record: "MINURSO"',
      'annex1.r2: { kind: table-row, record: "UNIKOM"',
    ])
  })
})

test('an edited block keeps its id', async () => {
  const folder = folderOf({ [en]: replace('serve both', 'served both') }, await pinned())
  const { files, changes } = await pin(folder)
  expect(changes).toEqual([{ type: 'edited', document: 'report', id: 's1.p2' }])
  expect(paragraphs((files.get(anchors) ?? '').split('\n'))).toEqual(['s1.p1 (3)', 's1.p2 (4)'])
})

describe('what is deleted', () => {
  const deletion = {
    [en]: replace('\nBlue helmets serve both.\n', ''),
    [zh]: replace('\n蓝盔为此服务。\n', ''),
  }

  test('retires with its number', async () => {
    expect(retired(await ledgerAfter(deletion))).toEqual(['retired:', '- { id: s1.p2, number: "4" }'])
  })

  test('gives its id and number to nobody', async () => {
    const before = await pinned(folderOf(deletion, await pinned()))
    const again = {
      [en]: replace('## Missions', 'A new end.\n\n## Missions'),
      [zh]: replace('## 维和行动', '新的结尾。\n\n## 维和行动'),
    }
    expect(paragraphs(await ledgerAfter(again, before))).toEqual(['s1.p1 (3)', 's1.p3 (3a)'])
  })
})

describe('an edit and an insertion that cannot be told apart', () => {
  const ambiguous = {
    [en]: replace('Blue helmets serve both.', 'Blue helmets served both.\n\nThey still do.'),
    [zh]: replace('蓝盔为此服务。', '蓝盔曾为此服务。\n\n如今依然。'),
  }

  test('are not pinned', async () => {
    const { files, diagnostics } = await pin(folderOf(ambiguous, await pinned()))
    expect([...files.keys()]).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['ambiguous-move', 'ambiguous-move'])
  })

  test('are told apart by a comment in one language', async () => {
    const commented = {
      ...ambiguous,
      [en]: replace(
        'Blue helmets serve both.',
        '<!-- p1a -->\n\nBlue helmets served both.\n\nThey still do.',
      ),
    }
    expect(paragraphs(await ledgerAfter(commented))).toEqual(['s1.p1 (3)', 's1.p1a (3a)', 's1.p2 (4)'])
  })

  test('are told apart by the other language, when only one was edited', async () => {
    const oneSided = { ...ambiguous, [zh]: replace('蓝盔为此服务。', '蓝盔为此服务。\n\n如今依然。') }
    expect(paragraphs(await ledgerAfter(oneSided))).toEqual(['s1.p1 (3)', 's1.p2 (4)', 's1.p3 (4a)'])
  })
})

describe('a moved text', () => {
  const swap = (first: RegExp, second: RegExp) => (text: string) => {
    const [one = '', two = ''] = [first, second].map((line) => line.exec(text)?.[0])
    return text
      .replace(one, '@')
      .replace(two, one)
      .replace('@', () => two)
  }
  const swapped = { [en]: swap(/The report counts.*/, /In April.*/), [zh]: swap(/报告列出.*/, /1990年4月.*/) }

  test('is not pinned', async () => {
    const { files, diagnostics } = await pin(folderOf(swapped, await pinned()))
    expect([...files.keys()]).toEqual([])
    expect(diagnostics.map(({ code }) => code)).toEqual(['text-moved', 'text-moved'])
  })

  test('takes its id along when a comment says so', async () => {
    const commented = {
      [en]: (text: string) =>
        swapped[en]?.(text).replace('The report counts', '<!-- p1 -->\n\nThe report counts') ?? '',
      [zh]: (text: string) => swapped[zh]?.(text).replace('报告列出', '<!-- p1 -->\n\n报告列出') ?? '',
    }
    const folder = folderOf(commented, await pinned())
    expect(paragraphs(await ledgerAfter({}, folder), 'preface')).toEqual(['preface.p2 (2)', 'preface.p1 (1)'])
    expect(await transcript(await pinned(folder))).toBe('no errors')
  })

  test('takes a new id in another section when a comment says so', async () => {
    const moved = {
      [en]: (text: string) =>
        text
          .replace('\nBlue helmets serve both.\n', '')
          .replace('These are', '<!-- p0a -->\n\nBlue helmets serve both.\n\nThese are'),
      [zh]: (text: string) =>
        text
          .replace('\n蓝盔为此服务。\n', '')
          .replace('维和行动如下', '<!-- p0a -->\n\n蓝盔为此服务。\n\n维和行动如下'),
    }
    const ledger = await ledgerAfter(moved)
    expect(paragraphs(ledger, 'annex1')).toEqual(['annex1.p0a (3a)', 'annex1.p1 (5)'])
    expect(retired(ledger)).toEqual(['retired:', '- { id: s1.p2, number: "4" }'])
  })
})

test('a block without its counterpart is not pinned, unless the alignment lists it', async () => {
  const longer = { [zh]: replace('蓝盔为此服务。', '蓝盔为此服务。\n\n<!-- p2a -->\n\n如今依然。') }
  const refused = await pin(folderOf(longer, await pinned()))
  expect([...refused.files.keys()]).toEqual([])
  const listed = {
    ...longer,
    'documents/report/alignment.yaml':
      '- { en: [s1.p2], zh-Hans: [s1.p2, s1.p2a], note: The Chinese text has one more. }\n',
  }
  const folder = await pinned(folderOf(listed, await pinned()))
  expect(paragraphs(textAt(folder, anchors).split('\n'))).toEqual(['s1.p1 (3)', 's1.p2 (4)', 's1.p2a (4a)'])
  const { library } = await compile(folder)
  expect(library?.documents[0]?.alignment).toEqual([
    { en: ['s1.p2'], 'zh-Hans': ['s1.p2', 's1.p2a'], note: 'The Chinese text has one more.' },
  ])
})

test('mistakes in citations do not stand against pinning', async () => {
  const { files } = await pin(folderOf({ 'facts.yaml': replace('2 UN missions', '3 UN missions') }))
  expect([...files.keys()]).toEqual([anchors])
})

test('a text that could not be read stands against pinning', async () => {
  const { files } = await pin(
    folderOf({ [en]: replace('Blue helmets serve', '![x](y.png)\n\nBlue helmets serve') }),
  )
  expect([...files.keys()]).toEqual([])
})
