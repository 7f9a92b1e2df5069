import { coverageOf, openFigures, summarizeDiagnostics, type Coverage } from '@diglot/compile'
import type { Library } from '@diglot/core'
import { columns } from '../columns.ts'
import { Failure } from '../failure.ts'
import { compileFolder, printDiagnostics, type Compiled } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface CheckOptions {
  readonly content: string
  readonly coverage?: boolean
  readonly json?: boolean
}

/**
 * Checks the content folder; with `--json` what was found goes to stdout as data. Fails when there is an error, and
 * with `--coverage` when a figure of the prose is neither bound nor listed.
 */
export async function check(options: CheckOptions, terminal: Terminal): Promise<void> {
  const compiled = await compileFolder(options.content, terminal)
  const coverage =
    options.coverage === true && compiled.library !== undefined ? coverageOf(compiled.library) : undefined
  const open = coverage === undefined ? [] : openFigures(coverage, compiled)
  const diagnostics = [...compiled.diagnostics, ...open]
  if (options.json === true) {
    const shown = { diagnostics, ...(coverage && { coverage: withPlaces(coverage, compiled) }) }
    terminal.stdout.write(`${JSON.stringify(shown, null, 2)}\n`)
  } else {
    printDiagnostics(diagnostics, compiled.folder, options.content, terminal)
    if (coverage !== undefined) terminal.stdout.write(table(coverage))
    else if (compiled.library !== undefined)
      terminal.stdout.write(summary(options.content, compiled.library, compiled))
  }
  if (compiled.library === undefined || open.length > 0) throw new Failure('', { exitCode: 1 })
}

function summary(content: string, library: Library, { diagnostics }: Compiled): string {
  const { documents, editions, facts, missions, people, events, terms, mentions } = library
  const { enumerations, divergences, relations } = library
  return (
    `${content}: ${documents.length} documents, ${editions.length} editions, ${facts.length} facts, ${missions.length} missions, ` +
    `${people.length} people, ${events.length} events, ${terms.length} terms, ${enumerations.length} enumerations, ` +
    `${divergences.length} divergences, ${relations.length} relations, ${mentions.length} mentions; ${summarizeDiagnostics(diagnostics)}\n`
  )
}

/** A line an edition, and one for all of them. */
function table({ editions }: Coverage): string {
  const counts = ['figures', 'bound', 'listed', 'open'] as const
  const sums = counts.map((count) => editions.reduce((sum, edition) => sum + edition[count], 0))
  const rows = editions.map((edition) => [
    edition.document,
    edition.lang,
    ...counts.map((count) => String(edition[count])),
  ])
  return columns([['', '', ...counts], ...rows, ['all', '', ...sums.map(String)]], {
    right: new Set([2, 3, 4, 5]),
  })
}

/** What is open with the place in the file where it stands. */
function withPlaces({ editions, open }: Coverage, { placeOf }: Compiled): object {
  return {
    editions,
    open: open.map(({ anchor, lang, start, end, text, reading }) => {
      const { file, line, column } = placeOf(anchor, lang, { start, end }) ?? {}
      return { anchor, lang, start, end, text, reading, file, line, column }
    }),
  }
}
