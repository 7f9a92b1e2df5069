import { formatDate } from '@diglot/core'
import { requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface ListOptions {
  readonly content: string
  readonly json?: boolean
}

/** What there is to build: a line a document. */
export async function list({ content, json }: ListOptions, terminal: Terminal): Promise<void> {
  const { documents } = await requireLibrary(content, terminal)
  if (json === true) {
    const shown = documents.map(({ id, kind, title, issuer, published, languages }) => ({
      id,
      kind,
      title,
      issuer,
      published,
      languages,
    }))
    terminal.stdout.write(`${JSON.stringify({ documents: shown }, null, 2)}\n`)
    return
  }
  for (const { id, kind, title, published, languages } of documents) {
    terminal.stdout.write(`${id}  ${kind}, ${formatDate(published, 'en')}  ${languages.join(', ')}\n`)
    for (const lang of languages) terminal.stdout.write(`  ${title[lang]}\n`)
  }
}
