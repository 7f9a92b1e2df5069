import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { coverageOf, proposeFacts } from '../index.ts'
import { annexes, folderOf, replace } from '../testing.ts'
import type { Change } from '../testing.ts'

async function libraryOf(changes: Readonly<Record<string, Change>>) {
  const { library, diagnostics } = await compile(folderOf(changes))
  if (library === undefined) throw new Error(JSON.stringify(diagnostics, null, 2))
  return library
}

/** The sample with other words in its third paragraph. */
const saying = (en: string, zh: string): Readonly<Record<string, Change>> => ({
  'documents/report/en.md': replace('Blue helmets serve both.', en),
  'documents/report/zh-Hans.md': replace('蓝盔为此服务。', zh),
  'exclusions.yaml': annexes['exclusions.yaml'],
})

test('a figure that both languages say is one fact, cited in both', async () => {
  const library = await libraryOf(saying('They built 17 bridges and 8 wells.', '建桥17座、打井8口。'))
  await expect(proposeFacts(library)).toMatchFileSnapshot('__snapshots__/said-in-both.txt')
})

test('where the languages count differently, each is a statement of its own source', async () => {
  const library = await libraryOf({
    ...saying('They served with 2,064 troops.', '先后派出2064人次。'),
    'facts.yaml': (text) => text.slice(0, text.indexOf('- id: peacekeepers-sent')),
  })
  await expect(proposeFacts(library)).toMatchFileSnapshot('__snapshots__/said-differently.txt')
})

test('what one language says alone, what is guessed and what cannot be said is remarked upon', async () => {
  const library = await libraryOf(
    saying(
      'They sent 10 to 15 patrols on July 25, the fourth time with seven of 2 UN missions.',
      '于是巡逻。',
    ),
  )
  await expect(proposeFacts(library)).toMatchFileSnapshot('__snapshots__/remarks.txt')
})

test('words that stand twice are cited with what tells them apart', async () => {
  const library = await libraryOf(saying('The 5 of Mali left the 5 of Chad.', '马里5人接替乍得5人。'))
  const text = proposeFacts(library, { document: 'report' })
  expect(text.match(/ (?:en|zh-Hans): .*5.*/g)?.slice(0, 8)).toMatchInlineSnapshot(`
    [
      " en: Mali left the 5",
      " zh-Hans: 接替乍得5人",
      " en: 5 of Mali",
      " zh-Hans: 5人接",
      " zh-Hans: 马里5人接替乍得",
      " en: 5 of Chad.",
      " zh-Hans: 得5人",
    ]
  `)
})

test('nothing is proposed for another document, nor where nothing is open', async () => {
  const library = await libraryOf(saying('They built 17 bridges.', '建桥17座。'))
  expect(proposeFacts(library, { document: 'other' })).toBe('')
  const proposed = proposeFacts(library)
  const bound = await libraryOf({
    ...saying('They built 17 bridges.', '建桥17座。'),
    'facts.yaml': (text) => text + proposed,
  })
  const rest = proposeFacts(bound)
  expect(coverageOf(bound).open.filter(({ text }) => !rest.includes(text))).toEqual([])
  expect(rest).not.toContain('- id:')
})
