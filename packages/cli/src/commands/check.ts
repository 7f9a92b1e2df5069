import { summarizeDiagnostics } from '@diglot/compile'
import { compileFolder, printDiagnostics } from '../library.ts'
import { Failure } from '../failure.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckOptions {
  readonly content: string
  readonly json?: boolean
}

/** Checks the content folder; with `--json` the diagnostics go to stdout as data. Fails when there is an error. */
export async function check({ content, json }: CheckOptions, terminal: Terminal): Promise<void> {
  const { folder, diagnostics, library } = await compileFolder(content, terminal)
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify({ diagnostics }, null, 2)}\n`)
  } else {
    printDiagnostics(diagnostics, folder, content, terminal)
  }
  if (library === undefined) throw new Failure('', { exitCode: 1 })
  if (json === true) return
  const { documents, editions, facts, missions, people, events, terms, mentions } = library
  terminal.stdout.write(
    `${content}: ${documents.length} documents, ${editions.length} editions, ${facts.length} facts, ${missions.length} missions, ` +
      `${people.length} people, ${events.length} events, ${terms.length} terms, ${mentions.length} mentions; ${summarizeDiagnostics(diagnostics)}\n`,
  )
}
