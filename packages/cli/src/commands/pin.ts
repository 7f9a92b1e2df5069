import { pin as pinLedgers } from '@diglot/compile'
import path from 'node:path'
import { readContentFolder } from '../content-folder.ts'
import { Failure } from '../failure.ts'
import { printDiagnostics, shownRoot } from '../library.ts'
import type { Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'

export interface PinOptions {
  readonly content: string
  readonly json?: boolean
}

/** Writes the ledgers of anchors; refuses when it cannot tell which text is which. */
export async function pin({ content, json }: PinOptions, terminal: Terminal): Promise<void> {
  const root = path.resolve(terminal.cwd, content)
  const folder = await readContentFolder(root)
  const { files, changes, diagnostics } = await pinLedgers(folder, { root: shownRoot(content) })
  printDiagnostics(diagnostics, folder, content, terminal)
  const refused = files.size === 0 && diagnostics.some(({ severity }) => severity === 'error')
  if (refused) throw new Failure('no ledger was written', { hint: 'mend the errors above, then pin again' })
  await writeFiles(root, files)
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify({ changes }, null, 2)}\n`)
    return
  }
  for (const { type, document, id } of changes) terminal.stdout.write(`${type} ${document}#${id}\n`)
  for (const file of files.keys()) terminal.stdout.write(`wrote ${shownRoot(content)}/${file}\n`)
  if (files.size === 0) terminal.stdout.write('every anchor is pinned already\n')
}
