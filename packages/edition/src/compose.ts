import {
  addressables,
  editionOf,
  type Document,
  type Edition,
  type Lang,
  type Library,
  type Note,
  type Publication,
  type PublicationBlock,
  type Section,
  type SectionBlock,
} from '@diglot/core'
import { backIndex } from './back-index.ts'
import { colophon } from './colophon.ts'
import { contents } from './contents.ts'
import { factsTable } from './facts-table.ts'
import { glossary } from './glossary.ts'
import { imprint } from './imprint.ts'
import type { InlineContext } from './inline.ts'
import { composeParallelSection } from './parallel.ts'
import { composePart } from './part.ts'
import { composeSection } from './section.ts'
import { halfTitle, titleIn, titlePage } from './title-page.ts'

export interface EditionRequest<D extends string = string> {
  /** Ids, in the order in which they are set. */
  readonly documents: readonly [D, ...D[]]
  /** One language, or two to be set in parallel, the first on the left. */
  readonly languages: readonly [Lang] | readonly [Lang, Lang]
}

/**
 * Documents of a library as a book: half-title, title page, imprint, contents, the numbered text, a table of facts, a
 * glossary, an index and a colophon. Several documents make a collection, a part each.
 *
 * Throws a RangeError that names what is missing when the library has no such document or no edition of it in a
 * language asked for.
 */
export function composeEdition<D extends string>(
  library: Library<D>,
  request: EditionRequest<NoInfer<D>>,
): Publication {
  const { languages } = request
  const documents = request.documents.map((id) => documentOf(library, id))
  const isCollection = documents.length > 1
  const body = documents.flatMap((document, index) => {
    const sections = bodyOf(library, document, languages, isCollection ? 1 : 0)
    return isCollection ? [composePart(document, index + 1, library, languages, sections)] : sections
  })
  const back = [
    factsTable(library, request.documents, languages),
    glossary(library, request.documents, languages),
    backIndex(library, request.documents, languages),
  ]
  const main: PublicationBlock[] = [...body, ...back.filter((section) => section !== undefined)]
  return {
    id: `${request.documents.length === 1 ? request.documents[0] : library.id}.${languages.join('+')}`,
    languages,
    metadata: {
      title: languages.map((lang) => titleIn(documents, library, lang)).join(' / '),
      shortTitle: Object.fromEntries(languages.map((lang) => [lang, shortTitleIn(documents, library, lang)])),
      subject: library.title[languages[0]],
      creator: library.publisher[languages[0]],
      keywords: [],
      version: library.version,
      date: library.date,
      licence: library.licence,
    },
    blocks: [
      halfTitle(documents, library, languages),
      titlePage(documents, library, languages),
      imprint(documents, library, languages),
      contents(main, languages),
      ...main,
      colophon(library, languages),
    ],
  }
}

function documentOf<D extends string>(library: Library<D>, id: D): Document<D> {
  const found = library.documents.find((document) => document.id === id)
  if (found === undefined) {
    const known = library.documents.map((document) => `\`${document.id}\``).join(', ')
    throw new RangeError(
      `Cannot compose \`${id}\`, expected ${known || 'a document, but the library has none'}`,
    )
  }
  return found
}

function shortTitleIn(documents: readonly Document[], library: Library, lang: Lang): string {
  const [only, ...others] = documents
  return only !== undefined && others.length === 0 ? only.shortTitle[lang] : library.title[lang]
}

function bodyOf(
  library: Library,
  document: Document,
  languages: EditionRequest['languages'],
  depth: number,
): SectionBlock[] {
  const [first, second] = languages
  const one = requireEdition(library, document, first)
  if (second === undefined) {
    const context = contextOf(one)
    return numbered(one.sections).map((section) => composeSection(section, depth, context))
  }
  const two = requireEdition(library, document, second)
  const contexts = [contextOf(one), contextOf(two)] as const
  const others = numbered(two.sections)
  return numbered(one.sections).map((section) => {
    const other = others.find(({ id }) => id === section.id)
    if (other === undefined)
      throw new RangeError(`Cannot set section \`${section.id}\` in parallel: it has no counterpart`)
    return composeParallelSection([section, other], depth, contexts, document.alignment)
  })
}

/** A paper that is all one chapter has no "I." to tell it from a second. */
function numbered(sections: readonly Section[]): readonly Section[] {
  if (sections.length > 1) return sections
  return sections.map(({ id, role, heading, blocks, sections: inner }) => ({
    id,
    role,
    heading,
    blocks,
    sections: inner,
  }))
}

function requireEdition(library: Library, document: Document, lang: Lang): Edition {
  const edition = editionOf(library, document.id, lang)
  if (edition === undefined) {
    throw new RangeError(
      `Cannot compose \`${document.id}\` in ${lang}, expected ${document.languages.join(' or ')}`,
    )
  }
  return edition
}

function contextOf(edition: Edition): InlineContext {
  const notes = addressables(edition).filter((block): block is Note => block.type === 'note')
  return {
    document: edition.document,
    lang: edition.lang,
    notes: new Map(notes.map((note) => [note.id, note])),
  }
}
