import { composeEdition } from '@diglot/edition'
import path from 'node:path'
import { chosen, chosenForms, formName, languageForms } from '../choices.ts'
import { Failure } from '../failure.ts'
import { requireDocument, requireLibrary } from '../library.ts'
import { progress } from '../progress.ts'
import type { Terminal } from '../terminal.ts'
import { writeFiles } from '../write-files.ts'
import { formats, writerContext, writers } from '../writers.ts'

export interface BuildOptions {
  readonly content: string
  readonly lang?: string
  readonly format?: string
  readonly out: string
}

/**
 * Builds editions into `<out>/<document>/<document>.<languages>.<format>`, all or none.
 *
 * Prints the path of each file on stdout and writers' warnings on stderr.
 */
export async function build(
  ids: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  const forms = options.lang === undefined ? languageForms : chosenForms(options.lang)
  const asked = options.format === undefined ? formats : chosen('--format', options.format, formats)
  const library = await requireLibrary(options.content, terminal)
  const documents =
    ids.length === 0 ? library.documents : [...new Set(ids)].map((id) => requireDocument(library, id))
  const bar = progress(terminal)
  const files = new Map<string, string | Uint8Array>()
  for (const document of documents) {
    for (const form of forms) {
      const missing = form.find((lang) => !document.languages.includes(lang))
      if (missing !== undefined) {
        if (options.lang === undefined) continue
        throw new Failure(
          `\`${document.id}\` has no edition in ${missing}, expected ${document.languages.join(' or ')}`,
          { exitCode: 2 },
        )
      }
      const publication = composeEdition(library, { documents: [document.id], languages: form })
      const context = writerContext(publication, ({ code, message, anchor }) => {
        bar.done()
        terminal.stderr.write(
          `${publication.id}: warning ${code}${anchor ? ` at ${anchor}` : ''}: ${message}\n`,
        )
      })
      for (const format of formats.filter((name) => asked.includes(name))) {
        const name = `${document.id}.${formName(form)}.${format}`
        bar.step(`building ${name}`)
        files.set(`${document.id}/${name}`, await writers[format](publication, context))
      }
    }
  }
  bar.done()
  await writeFiles(path.resolve(terminal.cwd, options.out), files)
  for (const name of files.keys()) terminal.stdout.write(`${path.join(options.out, name)}\n`)
}
