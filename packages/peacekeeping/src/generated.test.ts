import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { addressables, editionOf, splitAnchor } from '@diglot/core'
import { expect, test } from 'vitest'
import { edition, library } from './index.ts'

const root = path.join(import.meta.dirname, '..', '..', '..')

test('the generated modules are those of the content', () => {
  const script = path.join(root, 'scripts', 'generate.ts')
  expect(() =>
    execFileSync(process.execPath, ['--conditions=@diglot/source', script, '--check'], { cwd: root }),
  ).not.toThrow()
})

test('an edition is loaded by document and language', async () => {
  const chinese = await edition('white-paper-2020', 'zh-Hans')
  expect(chinese.lang).toBe('zh-Hans')
  expect(chinese).toBe(editionOf(library, 'white-paper-2020', 'zh-Hans'))
})

test('every citation leads to a block of an edition', () => {
  const blocks = new Set(
    library.editions.flatMap((one) => addressables(one).map(({ id }) => `${one.lang} ${one.document}#${id}`)),
  )
  const citations = library.facts.flatMap(({ statements }) =>
    statements.flatMap((statement) => [...statement.citations]),
  )
  expect(citations.length).toBeGreaterThan(0)
  expect(
    citations.filter(({ anchor, lang }) => !splitAnchor(anchor) || !blocks.has(`${lang} ${anchor}`)),
  ).toEqual([])
})

test('the white paper lists 25 missions, and China’s part in 8 of them was open in 2020', () => {
  expect(library.missions).toHaveLength(25)
  expect(library.missions.filter(({ participation }) => participation.to === undefined)).toHaveLength(8)
})
