import type { Document, Library, WriterWarning } from '@diglot/core'
import { composeEdition } from '@diglot/edition'
import path from 'node:path'
import { chosen, chosenForms, chosenTheme, formName, languageForms, type LanguageForm } from '../choices.ts'
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
  readonly theme: string
  readonly marks?: boolean
  readonly out: string
  readonly collection?: boolean
}

/** What becomes one publication: a document, or several in one volume. */
interface Book {
  readonly name: string
  readonly documents: readonly [Document, ...Document[]]
  readonly form: LanguageForm
}

/**
 * Builds editions into `<out>/<book>/<book>.<languages>.<format>`, all or none; a book is a document or, with
 * `--collection`, all of them in one volume named after the library.
 *
 * Prints the path of each file on stdout and writers' warnings on stderr.
 */
export async function build(
  ids: readonly string[],
  options: BuildOptions,
  terminal: Terminal,
): Promise<void> {
  const forms = options.lang === undefined ? undefined : chosenForms(options.lang)
  const asked = options.format === undefined ? formats : chosen('--format', options.format, formats)
  const theme = chosenTheme(options.theme)
  const library = await requireLibrary(options.content, terminal)
  const bar = progress(terminal)
  const files = new Map<string, string | Uint8Array>()
  for (const { name, documents, form } of booksOf(library, ids, forms, options.collection === true)) {
    const [first, ...others] = documents.map(({ id }) => id)
    if (first === undefined) continue
    const publication = composeEdition(library, { documents: [first, ...others], languages: form })
    const warn = ({ code, message, anchor }: WriterWarning): void => {
      bar.done()
      terminal.stderr.write(
        `${publication.id}: warning ${code}${anchor ? ` at ${anchor}` : ''}: ${message}\n`,
      )
    }
    const context = {
      ...writerContext(publication, theme, warn, options.marks === true ? {} : undefined),
      onFile: (file: string, content: string) => files.set(`${name}/${file}`, content),
    }
    for (const format of formats.filter((candidate) => asked.includes(candidate))) {
      const file = `${name}.${formName(form)}.${format}`
      bar.step(`building ${file}`)
      files.set(`${name}/${file}`, await writers[format](publication, context))
    }
  }
  bar.done()
  await writeFiles(path.resolve(terminal.cwd, options.out), files)
  for (const name of files.keys()) terminal.stdout.write(`${path.join(options.out, name)}\n`)
}

/** A book for every form asked for; without any, for every form that there are editions for. */
function booksOf(
  library: Library,
  ids: readonly string[],
  forms: readonly LanguageForm[] | undefined,
  isCollection: boolean,
): Book[] {
  const documents =
    ids.length === 0 ? library.documents : [...new Set(ids)].map((id) => requireDocument(library, id))
  const [first, ...others] = documents
  if (first === undefined) throw new Failure('the library has no document')
  const volumes: Omit<Book, 'form'>[] = isCollection
    ? [{ name: library.id, documents: [first, ...others] }]
    : documents.map((document) => ({ name: document.id, documents: [document] }))
  return volumes.flatMap((volume) =>
    (forms ?? languageForms).flatMap((form): Book[] => {
      const lacking = volume.documents.find(({ languages }) => form.some((lang) => !languages.includes(lang)))
      if (lacking === undefined) return [{ ...volume, form }]
      if (forms === undefined) return []
      throw new Failure(
        `\`${lacking.id}\` has no edition in ${formName(form)}, expected ${lacking.languages.join(' or ')}`,
        { exitCode: 2 },
      )
    }),
  )
}
