import { readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createRequire } from 'node:module'
import { build, type Plugin } from 'esbuild'

/**
 * Second half of `pnpm build`: the modules of the packages that set pages become one file each, for Node takes longer to
 * find and read a hundred modules than to set twenty pages. Types stay as they are.
 */

const root = path.join(import.meta.dirname, '..')
const condition = '@diglot/source'

async function bundle(folder: string): Promise<void> {
  const dist = path.join(folder, 'dist')
  // tsc would take what is here for its own and leave it; without its notes it writes all modules anew.
  rmSync(path.join(dist, '.tsbuildinfo'), { force: true })
  const { metafile } = await build({
    metafile: true,
    entryPoints: entriesOf(folder),
    outdir: dist,
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    external: dependenciesOf(folder),
    plugins: [hyphenation],
    format: 'esm',
    platform: 'node',
    target: 'es2024',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'error',
  })
  const written = new Set(Object.keys(metafile.outputs).map((file) => path.resolve(file)))
  for (const name of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(dist, name)
    if (/\.js(?:\.map)?$/.test(name) && !written.has(file)) rmSync(file)
  }
}

/**
 * The patterns that English is hyphenated by are large, and a Chinese book needs none: they are read when the first word
 * is, as JSON, which takes a third of the time that the same arrays take as a program.
 */
const hyphenation: Plugin = {
  name: 'hyphenation',
  setup(loading) {
    loading.onLoad({ filter: /hyphen\/en-gb\/index\.js$/ }, () => ({
      contents: `let read
        exports.hyphenateSync = (...given) =>
          (read ??= require('../export-contract.js')(require('../patterns/en-gb.js'))).hyphenateSync(...given)`,
    }))
    loading.onLoad({ filter: /hyphen\/patterns\/en-gb\.js$/ }, ({ path: file }) => {
      const patterns: unknown = createRequire(file)(file)
      return { contents: `module.exports = JSON.parse(${JSON.stringify(JSON.stringify(patterns))})` }
    })
  },
}

/** Dependencies stay outside, but for the patterns of hyphenation (hyphen, MIT). */
function dependenciesOf(folder: string): string[] {
  const { dependencies = {} } = manifestOf(folder)
  return Object.keys(dependencies).filter((name) => name !== 'hyphen')
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
}

function manifestOf(folder: string): Manifest {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a package of ours
  return JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as Manifest
}

/** Sources of what a package exports. */
function entriesOf(folder: string): string[] {
  const { exports } = manifestOf(folder)
  return Object.values(exports).flatMap((entry) => {
    const source = typeof entry === 'string' ? undefined : entry[condition]
    return source === undefined ? [] : [path.join(folder, source)]
  })
}

for (const name of ['core', 'layout', 'pdf']) await bundle(path.join(root, 'packages', name))
