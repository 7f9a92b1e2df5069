import type { Lang } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import { didYouMean } from '../report/nearest.ts'
import type { Finding } from '../report/report.ts'

/** What can be named as a source: documents, and the texts that their editions restate. */
export interface Sources {
  readonly ids: readonly string[]
  /** Language of a source; `undefined` for a document, which has several. */
  readonly lang: (id: string) => Lang | undefined
  /** Whether an id that is not known is wrong; that of a document whose record could not be read may be right. */
  readonly isCertain: (id: string) => boolean
}

export function sourcesOf(documents: readonly ReadDocument[]): Sources {
  const sources = documents.flatMap(({ document }) => document?.sources ?? [])
  return {
    ids: documents.flatMap(({ name, document }) => [name, ...(document?.sources ?? []).map(({ id }) => id)]),
    lang: (id) => sources.find((source) => source.id === id)?.lang,
    isCertain: (id) => !documents.some(({ name, document }) => !document && id.startsWith(`${name}.`)),
  }
}

export function unknownSource(id: string, known: readonly string[]): Finding {
  return {
    code: 'unknown-source',
    message: `There is no document and no source \`${id}\``,
    hint: didYouMean(id, known),
  }
}
