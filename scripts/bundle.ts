import { readFileSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

/**
 * Second half of `pnpm build`: the modules of the packages that set pages become one file each, for Node takes longer to
 * find and read a hundred modules than to set twenty pages. Types stay as they are; dependencies stay outside.
 */

const root = path.join(import.meta.dirname, '..')
const condition = '@diglot/source'

for (const name of ['core', 'layout', 'pdf']) await bundle(path.join(root, 'packages', name))

async function bundle(folder: string): Promise<void> {
  const dist = path.join(folder, 'dist')
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' }))
    if (/\.js(?:\.map)?$/.test(file)) rmSync(path.join(dist, file))
  await build({
    entryPoints: entriesOf(folder),
    outdir: dist,
    chunkNames: 'shared-[hash]',
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'neutral',
    target: 'es2024',
    charset: 'utf8',
    sourcemap: true,
    logLevel: 'error',
  })
  // tsc would take the modules for its own and leave them as they are; without its notes it writes them anew.
  rmSync(path.join(dist, '.tsbuildinfo'), { force: true })
}

/** Sources of what a package exports. */
function entriesOf(folder: string): string[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a package of ours
  const { exports } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as {
    readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  }
  return Object.values(exports).flatMap((entry) => {
    const source = typeof entry === 'string' ? undefined : entry[condition]
    return source === undefined ? [] : [path.join(folder, source)]
  })
}
