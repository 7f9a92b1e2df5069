import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { firstParticipation, missionsJoined } from './generated/facts.ts'
import { library } from './generated/library.ts'

/** What a consumer ships, minified, and all that it loads later. */
async function bundle(source: string, splitting = false): Promise<readonly string[]> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    splitting,
    outdir: 'out',
    write: false,
    conditions: ['@diglot/source'],
  })
  return outputFiles.map(({ text }) => text)
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}

const otherFacts = library.facts.map(({ id }) => id).filter((id) => id !== 'missions-joined')

test.each([
  ['by name', "import { missionsJoined } from '@diglot/peacekeeping/facts'"],
  ['by its own path', "import { missionsJoined } from '@diglot/peacekeeping/facts/missions-joined'"],
  [
    'by its own path, as the default',
    "import missionsJoined from '@diglot/peacekeeping/facts/missions-joined'",
  ],
])('a consumer of one fact, taken %s, ships that fact and 150 bytes at most', async (_, source) => {
  const [text = ''] = await bundle(`${source}\nconsole.log(missionsJoined)`)
  expect(bytes(text) - bytes(JSON.stringify(missionsJoined))).toBeLessThanOrEqual(150)
  expect(otherFacts.filter((id) => text.includes(id))).toEqual([])
})

test('a consumer of one mission or one term ships that one', async () => {
  const [text = ''] = await bundle(`import { UNTSO } from '@diglot/peacekeeping/missions'
import unitedNations from '@diglot/peacekeeping/terms/united-nations'
console.log(UNTSO, unitedNations)`)
  expect(text).toContain('UNTSO')
  expect(library.missions.filter(({ id }) => id !== 'UNTSO' && text.includes(id))).toEqual([])
  expect(text).not.toContain('security-council')
})

test('an edition is loaded by itself, when it is asked for', async () => {
  const files = await bundle(
    "import { edition } from '@diglot/peacekeeping'\nconsole.log(await edition('white-paper-2020', 'zh-Hans'))",
    true,
  )
  const isEntry = (text: string) => text.includes('import(')
  const texts = files.filter((text) => !isEntry(text))
  expect(bytes(files.find(isEntry) ?? '')).toBeLessThan(1500)
  expect(texts).toHaveLength(library.editions.length)
  expect(texts.filter((text) => text.includes('白皮书') && text.includes('the paper says'))).toEqual([])
})

test('two facts are shipped as two', async () => {
  const [text = ''] = await bundle(
    "import { firstParticipation, missionsJoined } from '@diglot/peacekeeping/facts'\nconsole.log(firstParticipation, missionsJoined)",
  )
  expect(text).toContain(firstParticipation.id)
  expect(text).toContain(missionsJoined.id)
})
