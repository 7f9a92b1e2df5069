import { addressables, languages, plainText } from '@diglot/core'
import type { Addressable, Edition, Lang } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import { cellSeparator } from '../draft/place-in.ts'

/** The plain text of a block that words can be cited from; `undefined` for lists and tables, which only hold others. */
export function textOf(block: Addressable): string | undefined {
  if (block.type === 'list' || block.type === 'table') return undefined
  if (block.type === 'table-row') return block.cells.map((cell) => plainText(cell)).join(cellSeparator)
  return plainText(block.children)
}

/** The texts of a library by document, language and block. */
export interface Texts {
  readonly documents: readonly string[]
  /** Ids of the blocks of a document that can be cited, in any language. */
  readonly blocks: (document: string) => readonly string[]
  /** Ids of all its blocks, lists and tables too. */
  readonly anchors: (document: string) => readonly string[]
  readonly text: (document: string, lang: Lang, block: string) => string | undefined
  /** Whether an edition is there. */
  readonly has: (document: string, lang: Lang) => boolean
  /** Whether it is certain which block an id names, and that no other block is missing. */
  readonly isCertain: (document: string, lang: Lang, block: string) => boolean
  /** The other blocks of an edition in which words stand. */
  readonly blocksWith: (document: string, lang: Lang, words: string) => readonly string[]
}

export function textsOf(documents: readonly ReadDocument[]): Texts {
  const byName = new Map(documents.map((read) => [read.name, read]))
  const byEdition = new Map(
    documents.flatMap(({ editions }) =>
      editions.map((edition) => [key(edition.document, edition.lang), textsIn(edition)]),
    ),
  )
  return {
    documents: [...byName.keys()],
    blocks: (document) => [
      ...new Set(languages.flatMap((lang) => [...(byEdition.get(key(document, lang))?.keys() ?? [])])),
    ],
    anchors: (document) => [
      ...new Set(
        (byName.get(document)?.editions ?? []).flatMap((edition) =>
          addressables(edition).map(({ id }) => id),
        ),
      ),
    ],
    text: (document, lang, block) => byEdition.get(key(document, lang))?.get(block),
    has: (document, lang) => byEdition.has(key(document, lang)),
    isCertain: (document, lang, block) => byName.get(document)?.isCertain(lang, block) ?? false,
    blocksWith: (document, lang, words) =>
      [...(byEdition.get(key(document, lang)) ?? [])].flatMap(([id, text]) =>
        text.includes(words) ? [id] : [],
      ),
  }
}

function textsIn(edition: Edition): Map<string, string> {
  const texts = new Map<string, string>()
  for (const block of addressables(edition)) {
    const text = textOf(block)
    if (text !== undefined) texts.set(block.id, text)
  }
  return texts
}

function key(document: string, lang: Lang): string {
  return `${lang} ${document}`
}
