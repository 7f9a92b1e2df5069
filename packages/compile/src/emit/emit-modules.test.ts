import type { Library } from '@diglot/core'
import { expect, test } from 'vitest'
import { compile } from '../compile.ts'
import { annexes, folderOf } from '../testing.ts'
import { emitModules } from './emit-modules.ts'
import { stringLiteral } from './literal.ts'

async function modulesOf(change: (library: Library) => Library = (library) => library) {
  const { library } = await compile(folderOf())
  if (library === undefined) throw new Error('The sample does not compile')
  return emitModules(change(library))
}

test('there is a module for each edition, each record and each list of names', async () => {
  expect([...(await modulesOf()).keys()]).toEqual([
    'ids.ts',
    'documents.ts',
    'library.ts',
    'editions/report.en.ts',
    'mentions/report.en.ts',
    'editions/report.zh-Hans.ts',
    'mentions/report.zh-Hans.ts',
    'editions.ts',
    'facts/missions-joined.ts',
    'facts/peacekeepers-sent.ts',
    'facts.ts',
    'missions/UNTSO.ts',
    'missions/UNIKOM.ts',
    'missions.ts',
    'people/li-wei.ts',
    'people.ts',
    'events/first-observers.ts',
    'events.ts',
    'terms/blue-helmet.ts',
    'terms.ts',
    'enumerations.ts',
    'divergences.ts',
    'briefings.ts',
  ])
})

test.each(['ids.ts', 'library.ts', 'editions.ts', 'facts.ts', 'facts/missions-joined.ts'])(
  '%s',
  async (path) => {
    const text = (await modulesOf()).get(path) ?? ''
    await expect(text).toMatchFileSnapshot(`__snapshots__/${path.replace('/', '-')}.txt`)
  },
)

test('what a module holds is what the library holds', async () => {
  const text = (await modulesOf()).get('facts/missions-joined.ts') ?? ''
  const { library } = await compile(folderOf())
  const literal = text.slice(text.indexOf('= {') + 2, text.indexOf('\n\nexport default'))
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-call -- reads the literal back
  expect(new Function(`return ${literal}`)()).toEqual(library?.facts[0])
})

test('a library without records of a kind has an empty list of names', async () => {
  const modules = await modulesOf((library) => ({ ...library, people: [] }))
  expect(modules.get('people.ts')).toContain('export {}')
  expect(modules.get('library.ts')).not.toContain("from './people.ts'")
  expect(modules.get('ids.ts')).toContain('export type PersonId = never')
})

test('a word of the language is no name', async () => {
  const modules = await modulesOf((library) => ({
    ...library,
    facts: library.facts.slice(0, 1).map((fact) => ({ ...fact, id: 'new' })),
  }))
  expect(modules.get('facts.ts')).toContain("export { new_ } from './facts/new.ts'")
})

test.each(["it's", 'say "so"', 'a\\b', 'line\nbreak', '中国', '\u2028'])(
  'the text %j is read back from its literal',
  (text) => {
    // oxlint-disable-next-line no-new-func, typescript/no-implied-eval, typescript/no-unsafe-call -- reads the literal back
    expect(new Function(`return ${stringLiteral(text)}`)()).toBe(text)
  },
)

test('enumerations and divergences have modules of their own; relations and exclusions stand in the library', async () => {
  const { library } = await compile(folderOf(annexes))
  if (library === undefined) throw new Error('The sample does not compile')
  const modules = emitModules(library)
  expect(modules.get('enumerations.ts')).toContain("export { aims } from './enumerations/aims.ts'")
  expect(modules.get('ids.ts')).toContain("export type DivergenceId =\n  | 'peacekeepers-or-deployments'")
  await expect(modules.get('divergences/peacekeepers-or-deployments.ts')).toMatchFileSnapshot(
    '__snapshots__/divergences-peacekeepers-or-deployments.ts.txt',
  )
  await expect(modules.get('library.ts')).toMatchFileSnapshot('__snapshots__/library-with-annexes.ts.txt')
})
