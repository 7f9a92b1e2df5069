import { nearest } from '@diglot/compile'
import {
  addressables,
  editionOf,
  formatCitation,
  formatValue,
  labelOf,
  plainText,
  splitAnchor,
  type Addressable,
  type Document,
  type Lang,
  type Library,
} from '@diglot/core'
import { Failure } from '../failure.ts'
import { requireDocument, requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface CiteOptions {
  readonly content: string
  readonly json?: boolean
}

interface Place {
  readonly lang: Lang
  readonly number: string
  readonly text: string
  readonly citation: string
  readonly facts: readonly {
    readonly id: string
    readonly label: string
    readonly value: string
    readonly words: string
  }[]
}

/** The words at an anchor in each language, the facts stated in them, and how to cite the place. */
export async function cite(
  anchor: string,
  { content, json }: CiteOptions,
  terminal: Terminal,
): Promise<void> {
  const place = splitAnchor(anchor)
  if (place === undefined) {
    throw new Failure(`expected DOCUMENT#ANCHOR, found \`${anchor}\``, {
      exitCode: 2,
      hint: 'as in `diglot cite white-paper-2020#preface.p3`',
    })
  }
  const library = await requireLibrary(content, terminal)
  const document = requireDocument(library, place.document)
  const places = document.languages.flatMap((lang) => placeIn(library, document, place.block, lang))
  if (places.length === 0) throw unknownBlock(library, document, place.block)
  if (json === true) {
    terminal.stdout.write(`${JSON.stringify({ anchor, places }, null, 2)}\n`)
    return
  }
  terminal.stdout.write(`${places.map(shown).join('\n\n')}\n`)
}

function placeIn(library: Library, document: Document, block: string, lang: Lang): Place[] {
  const edition = editionOf(library, document.id, lang)
  const found = edition && addressables(edition).find(({ id }) => id === block)
  if (found === undefined) return []
  const number = found.type === 'paragraph' ? labelOf(found, lang) : ''
  return [
    {
      lang,
      number,
      text: textOf(found),
      citation: formatCitation(document, number, lang),
      facts: library.facts.flatMap((fact) =>
        fact.statements.flatMap(({ value, citations }) =>
          citations
            .filter((citation) => citation.anchor === `${document.id}#${block}` && citation.lang === lang)
            .map(({ exact }) => ({
              id: fact.id,
              label: fact.label[lang],
              value: formatValue(value, lang),
              words: exact,
            })),
        ),
      ),
    },
  ]
}

function textOf(block: Addressable): string {
  switch (block.type) {
    case 'table-row':
      return block.cells.map(plainText).join(' | ')
    case 'table':
      return [
        plainText(block.caption ?? []),
        ...block.rows.map((row) => row.cells.map(plainText).join(' | ')),
      ].join('\n')
    case 'list':
      return block.items.map((item) => plainText(item.children)).join('\n')
    default:
      return plainText(block.children)
  }
}

function shown({ lang, text, citation, facts }: Place): string {
  const lines = facts.map(({ id, label, value, words }) => `  ${id}: ${label}: ${value}  ← “${words}”`)
  return [`[${lang}] ${text}`, ...lines, `  ${citation}`].join('\n')
}

function unknownBlock(library: Library, document: Document, block: string): Failure {
  const ids = library.editions
    .filter((edition) => edition.document === document.id)
    .flatMap((edition) => addressables(edition).map(({ id }) => id))
  const near = nearest(block, ids)
  return new Failure(`\`${document.id}\` has no block \`${block}\``, {
    exitCode: 2,
    hint:
      near === undefined
        ? `its blocks are those of ${document.id}/anchors.yaml`
        : `did you mean \`${document.id}#${near}\`?`,
  })
}
