import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/**
 * Packs every package as it would be published and looks at the archive: publint, are-the-types-wrong, and what no
 * consumer should be sent. Every complaint is shown before the script fails.
 */

const root = path.join(import.meta.dirname, '..')
const unwanted =
  /\.test(-d)?\.|\/testing\.|__snapshots__|\.tsbuildinfo$|(^|\/)node_modules\/|^package\/coverage\//

function main(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-pack-'))
  try {
    execFileSync(
      'pnpm',
      ['-r', '--filter', './packages/*', 'exec', 'pnpm', 'pack', '--pack-destination', folder],
      {
        cwd: root,
        stdio: ['ignore', 'ignore', 'inherit'],
      },
    )
    const archives = readdirSync(folder).toSorted()
    const faulty = archives.filter((archive) => !check(path.join(folder, archive)))
    console.log(`${archives.length - faulty.length} packages in order, ${faulty.length} not`)
    if (archives.length === 0 || faulty.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function check(archive: string): boolean {
  const name = path.basename(archive)
  const problems = [...checkFiles(archive), ...checkExports(archive)]
  for (const problem of problems) console.error(`${name}: ${problem}`)
  const sound = [
    run('publint', ['--strict', archive]),
    run('attw', ['--profile', 'esm-only', '--quiet', archive]),
  ].every(Boolean)
  return problems.length === 0 && sound
}

function checkFiles(archive: string): string[] {
  const files = execFileSync('tar', ['-tzf', archive], { encoding: 'utf8' }).split('\n')
  const missing = [/^package\/README\.md$/, /^package\/(LICENSE|OFL-.*)$/]
    .filter((wanted) => !files.some((file) => wanted.test(file)))
    .map((wanted) => `holds nothing like ${wanted.source}`)
  return [...missing, ...files.filter((file) => unwanted.test(file)).map((file) => `holds ${file}`)]
}

/** Sources are for the clone; a consumer gets what was compiled. */
function checkExports(archive: string): string[] {
  const manifest = execFileSync('tar', ['-xzOf', archive, 'package/package.json'], { encoding: 'utf8' })
  return ['@diglot/source', 'workspace:', 'catalog:']
    .filter((word) => manifest.includes(word))
    .map((word) => `still says "${word}" in package.json`)
}

/** Says what the command said only when it found something. */
function run(command: string, args: readonly string[]): boolean {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) console.error(`${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return status === 0
}

main()
