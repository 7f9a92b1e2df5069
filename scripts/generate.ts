import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { compile, emitModules, formatDiagnostic, summarizeDiagnostics } from '@diglot/compile'
import type { ContentEntry, ContentFolder } from '@diglot/compile'

/** Writes the modules of @diglot/peacekeeping from content/. With `--check` it only says whether they are up to date. */

const root = path.join(import.meta.dirname, '..')
const target = path.join(root, 'packages', 'peacekeeping', 'src', 'generated')

function readFolder(folder: string): ContentFolder {
  const entries = new Map<string, ContentEntry>()
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()) {
    const at = path.join(folder, name)
    const entry: ContentEntry = statSync(at).isDirectory()
      ? { type: 'folder' }
      : { type: 'file', bytes: readFileSync(at) }
    entries.set(name.split(path.sep).join('/'), entry)
  }
  return entries
}

function readModules(): Map<string, string> {
  const modules = new Map<string, string>()
  const names = readdirSync(target, { recursive: true, encoding: 'utf8' })
  for (const name of names) {
    const at = path.join(target, name)
    if (statSync(at).isFile()) modules.set(name.split(path.sep).join('/'), readFileSync(at, 'utf8'))
  }
  return modules
}

/** A reader of the folder sees a module whole, as it was or as it is. */
function writeModule(name: string, text: string): void {
  const at = path.join(target, name)
  mkdirSync(path.dirname(at), { recursive: true })
  const draft = `${at}.draft`
  writeFileSync(draft, text)
  renameSync(draft, at)
}

const check = process.argv.includes('--check')
const folder = readFolder(path.join(root, 'content'))
const { library, diagnostics } = await compile(folder, { root: 'content' })
for (const diagnostic of diagnostics) {
  const entry = folder.get(diagnostic.file.replace(/^content\//, ''))
  const source = entry?.type === 'file' ? new TextDecoder().decode(entry.bytes) : undefined
  console.error(`${formatDiagnostic(diagnostic, source, { colour: process.stderr.isTTY })}\n`)
}
if (library === undefined) {
  console.error(summarizeDiagnostics(diagnostics))
  process.exit(1)
}
mkdirSync(target, { recursive: true })
const modules = emitModules(library)
const there = readModules()
const changed = [...modules].filter(([name, text]) => there.get(name) !== text)
const stale = [...there.keys()].filter((name) => !modules.has(name))
if (check) {
  for (const name of [...changed.map(([one]) => one), ...stale]) console.error(`would change: ${name}`)
  process.exitCode = changed.length + stale.length > 0 ? 1 : 0
} else {
  for (const [name, text] of changed) writeModule(name, text)
  for (const name of stale) rmSync(path.join(target, name))
  console.log(`${modules.size} modules: ${changed.length} written, ${stale.length} removed`)
}
