import { readDictionary, type Dictionary } from '@diglot/align'
import { fileURLToPath } from 'node:url'
import { Failure } from './failure.ts'
import type { Terminal } from './terminal.ts'
import { readTextFile } from './text-file.ts'

/** Under a licence of its own, so that it is a package of its own, and nothing of Diglot imports it. */
const optional = '@diglot/cedict'

/** The dictionary of the file that is named, or of the optional package when none is. */
export async function loadDictionary(named: string | true, terminal: Terminal): Promise<Dictionary> {
  const file = named === true ? installed() : named
  const text = await readTextFile(file, terminal)
  const { dictionary, problems } = readDictionary(text)
  if (problems.length === 0) return dictionary
  const lines = text.split(/\r\n|\r|\n/)
  const said = problems.map(
    ({ line, column, message }) => `${file}:${line}:${column}: ${message}\n  ${lines[line - 1] ?? ''}`,
  )
  throw new Failure(said.join('\nerror: '), { hint: 'a line is `和平<tab>peace; peaceful`' })
}

function installed(): string {
  try {
    return fileURLToPath(import.meta.resolve(`${optional}/cedict.tsv`))
  } catch {
    throw new Failure(`--dictionary: expected ${optional} to be installed, found nothing of that name`, {
      exitCode: 2,
      hint: `npm install ${optional}, or name a file: --dictionary words.tsv`,
    })
  }
}
