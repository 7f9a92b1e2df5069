import {
  compile,
  formatDiagnostic,
  nearest,
  summarizeDiagnostics,
  type Compilation,
  type ContentFolder,
} from '@diglot/compile'
import type { Diagnostic, Document, Library } from '@diglot/core'
import path from 'node:path'
import { readContentFolder } from './content-folder.ts'
import { Failure } from './failure.ts'
import { hasColour, type Terminal } from './terminal.ts'

export interface Compiled extends Compilation {
  readonly folder: ContentFolder
}

/** Compiles the content folder of the command line. */
export async function compileFolder(content: string, terminal: Terminal): Promise<Compiled> {
  const folder = await readContentFolder(path.resolve(terminal.cwd, content))
  return { folder, ...(await compile(folder, { root: shownRoot(content) })) }
}

/** The library, or a failure after its diagnostics were printed: nothing is made from content that has errors. */
export async function requireLibrary(content: string, terminal: Terminal): Promise<Library> {
  const compiled = await compileFolder(content, terminal)
  printDiagnostics(compiled.diagnostics, compiled.folder, content, terminal)
  if (compiled.library === undefined)
    throw new Failure('nothing was written', { hint: 'mend the errors above, then run again' })
  return compiled.library
}

/** Each diagnostic with the line it is about, then how many there are, on stderr. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  folder: ContentFolder,
  content: string,
  terminal: Terminal,
): void {
  const colour = hasColour(terminal.stderr, terminal.env)
  const root = `${shownRoot(content)}/`
  for (const diagnostic of diagnostics) {
    const { file } = diagnostic
    const entry = folder.get(file.startsWith(root) ? file.slice(root.length) : file)
    const source = entry?.type === 'file' ? new TextDecoder().decode(entry.bytes) : undefined
    terminal.stderr.write(`${formatDiagnostic(diagnostic, source, { colour })}\n\n`)
  }
  if (diagnostics.length > 0) terminal.stderr.write(`${summarizeDiagnostics(diagnostics)}\n`)
}

/** The content folder as the user named it, so that the paths of diagnostics can be opened. */
export function shownRoot(content: string): string {
  return path.posix.normalize(content.split(path.sep).join('/')).replace(/(?<=.)\/$/, '')
}

export function requireDocument(library: Library, id: string): Document {
  const found = library.documents.find((document) => document.id === id)
  if (found !== undefined) return found
  const ids = library.documents.map((document) => document.id)
  const near = nearest(id, ids)
  throw new Failure(
    `unknown document \`${id}\`, expected ${ids.map((known) => `\`${known}\``).join(' or ')}`,
    {
      exitCode: 2,
      ...(near === undefined ? {} : { hint: `did you mean \`${near}\`?` }),
    },
  )
}
