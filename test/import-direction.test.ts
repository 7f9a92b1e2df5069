import { globSync, readFileSync, readdirSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import path from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * The way through the house: which package may import which.
 *
 * A new arrow is a change of design. It stands here before it stands in a package.
 */
const mayImport: Readonly<Record<string, readonly string[] | 'all'>> = {
  core: [],
  figures: ['core'],
  markdown: ['core'],
  compile: ['core', 'figures', 'markdown'],
  peacekeeping: ['core'],
  edition: ['core', 'charts'],
  briefing: ['core', 'charts'],
  // Under its own licence: found at run time by who has it, imported by no one.
  cedict: [],
  align: ['core', 'figures'],
  compare: ['core', 'figures', 'align'],
  charts: ['core'],
  fonts: [],
  layout: ['core'],
  // Fonts are data: the entry for Node finds the faces there.
  pdf: ['core', 'layout', 'fonts'],
  docx: ['core'],
  html: ['core'],
  ingest: ['core', 'figures', 'align', 'markdown', 'compile'],
  cli: 'all',
}

/** Takes the interfaces of core and leaves its code, so that a consumer of one fact loads that fact alone. */
const takesTypesOnly = ['peacekeeping']

/** Where `node:` modules may be imported: whole packages, or single entries of one. */
const runsOnNode = [/^cli\//, /^fonts\//, /^ingest\//, /^pdf\/src\/node(\.ts$|\/)/]

interface Import {
  readonly file: string
  readonly from: string
  readonly typesOnly: boolean
}

interface Package {
  readonly name: string
  readonly dependencies: readonly string[]
  /** Imports of what is published: tests may reach further. */
  readonly imports: readonly Import[]
}

const root = path.join(import.meta.dirname, '..', 'packages')
const packages = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => readPackage(entry.name))

function readPackage(name: string): Package {
  const manifest: unknown = JSON.parse(readFileSync(path.join(root, name, 'package.json'), 'utf8'))
  const sources = globSync('src/**/*.ts', { cwd: path.join(root, name) }).filter(
    (file) => !/(\.test(-d)?|\btesting)\.ts$/.test(file),
  )
  return {
    name,
    dependencies: [...keysOf(manifest, 'dependencies'), ...keysOf(manifest, 'peerDependencies')],
    imports: sources.flatMap((source) => {
      const file = path.posix.join(name, ...source.split(path.sep))
      return importsIn(readFileSync(path.join(root, file), 'utf8')).map((found) => ({ ...found, file }))
    }),
  }
}

function keysOf(manifest: unknown, field: string): string[] {
  if (typeof manifest !== 'object' || manifest === null) return []
  return Object.keys(Object(Reflect.get(manifest, field)))
}

/** Static imports begin a line, as the formatter sets them; words in comments and in generated code do not. */
function importsIn(source: string): Omit<Import, 'file'>[] {
  const found = [
    ...source.matchAll(/^(?:import|export)\s+(?<type>type\s)?[^'"`;]*?\bfrom\s*['"](?<from>[^'"]+)['"]/gm),
    ...source.matchAll(/^import\s*['"](?<from>[^'"]+)['"]/gm),
    ...source.matchAll(/\bimport\(\s*['"](?<from>[^'"]+)['"]/g),
  ]
  return found.map(({ groups }) => ({
    from: groups?.['from'] ?? '',
    typesOnly: groups?.['type'] !== undefined,
  }))
}

/** `@diglot/core/x` and `unified/lib` belong to `@diglot/core` and `unified`. */
function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/')
}

function isRelative(specifier: string): boolean {
  return specifier.startsWith('.')
}

describe.each(packages)('$name', ({ name, dependencies, imports }) => {
  const allowed = mayImport[name]
  const againstTheTable = (specifier: string) =>
    specifier.startsWith('@diglot/') &&
    allowed !== 'all' &&
    !allowed?.includes(packageOf(specifier).slice('@diglot/'.length))
  const violations = (broken: (found: Import) => boolean) =>
    imports.filter(broken).map((found) => `${found.file} imports ${found.from}`)

  test('stands in the table of imports', () => {
    expect(Object.keys(mayImport)).toContain(name)
  })

  test('declares no dependency against the table', () => {
    expect(dependencies.filter(againstTheTable)).toEqual([])
  })

  test('imports nothing against the table', () => {
    expect(violations((found) => againstTheTable(found.from))).toEqual([])
  })

  test('declares every package that it imports', () => {
    // `import type … from 'mdast'` is answered by `@types/mdast`.
    const names = ({ from, typesOnly }: Import) =>
      typesOnly ? [packageOf(from), `@types/${packageOf(from)}`] : [packageOf(from)]
    const undeclared = (found: Import) =>
      !isRelative(found.from) &&
      !isBuiltin(found.from) &&
      !names(found).some((depended) => dependencies.includes(depended))
    expect(violations(undeclared)).toEqual([])
  })

  test('imports no Node module, unless it is one that runs on Node', () => {
    const outside = (file: string) => !runsOnNode.some((place) => place.test(file))
    expect(violations(({ file, from }) => isBuiltin(from) && outside(file))).toEqual([])
  })

  test('reaches into no other package by a relative path', () => {
    const leaves = ({ file, from }: Import) =>
      isRelative(from) && !path.posix.join(path.posix.dirname(file), from).startsWith(`${name}/src/`)
    expect(violations(leaves)).toEqual([])
  })
})

test.each(takesTypesOnly)('%s takes types only from other packages', (name) => {
  const imports = packages.find((found) => found.name === name)?.imports ?? []
  expect(imports.filter(({ from, typesOnly }) => from.startsWith('@diglot/') && !typesOnly)).toEqual([])
})

test('no package imports data under a licence that asks its users to share alike', () => {
  const imports = packages.flatMap((found) =>
    found.imports.map(({ file, from }) => `${file} imports ${from}`),
  )
  expect(imports.filter((found) => found.includes('imports @diglot/cedict'))).toEqual([])
})

test('core depends on nothing', () => {
  expect(packages.find(({ name }) => name === 'core')?.dependencies).toEqual([])
})

test('finds the imports of a source however they are written', () => {
  const source = [
    "import { a } from 'one'",
    "import type { B } from 'two'",
    'import {',
    '  c,',
    "} from 'three'",
    "export * from 'four'",
    "import 'five'",
    "const six = await import('six')",
    " * import { no } from 'comment'",
  ].join('\n')
  expect(importsIn(source)).toEqual([
    { from: 'one', typesOnly: false },
    { from: 'two', typesOnly: true },
    { from: 'three', typesOnly: false },
    { from: 'four', typesOnly: false },
    { from: 'five', typesOnly: false },
    { from: 'six', typesOnly: false },
  ])
})
