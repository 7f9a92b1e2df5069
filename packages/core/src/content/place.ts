import { labelOf } from '../format/label.ts'
import { romanNumeral } from '../format/numeral.ts'
import type { Lang } from '../lang.ts'
import { anchorOf, type Anchor } from './anchor.ts'
import type { Edition } from './document.ts'
import type { Library } from './library.ts'
import { addressables, sectionsOf } from './walk.ts'

/** How a place is named in running text: "12", "12 (a)", "Annex II"; in a collection "III, 12". */
export type NameOfPlace = (anchor: Anchor) => string

/** Names of every place of these documents, worked out once. An anchor outside them is named by itself. */
export function placeNames(library: Library, documents: readonly string[], lang: Lang): NameOfPlace {
  const names = new Map<string, string>()
  documents.forEach((document, index) => {
    const editions = library.editions.filter((edition) => edition.document === document)
    const edition = editions.find((candidate) => candidate.lang === lang) ?? editions[0]
    if (edition === undefined) return
    const part = documents.length > 1 ? `${romanNumeral(index + 1)}${lang === 'en' ? ', ' : '，'}` : ''
    for (const [id, name] of namesIn(edition, lang)) names.set(anchorOf(document, id), part + name)
  })
  return (anchor) => names.get(anchor) ?? anchor
}

function namesIn(edition: Edition, lang: Lang): Map<string, string> {
  const sections = new Map(sectionsOf(edition).map((section) => [section.id, labelOf(section, lang)]))
  const names = new Map<string, string>()
  let opening = ''
  for (const block of addressables(edition)) {
    if (block.type === 'paragraph') opening = block.number
    names.set(block.id, nameOf(block))
  }
  return names

  /** A place without a number of its own is named by its section. */
  function nameOf(block: ReturnType<typeof addressables>[number]): string {
    if (block.type === 'paragraph') return block.number
    if (block.type === 'note') return lang === 'en' ? `${opening} note` : `${opening}注`
    if (block.type === 'list-item')
      return [opening, labelOf(block, lang)].join(lang === 'en' && opening !== '' ? ' ' : '')
    const section = block.id.slice(0, block.id.lastIndexOf('.'))
    return sections.get(section)?.replace(/[.、]$/, '') || opening || block.id
  }
}

/** Anchors of the editors' notes: they are set where they are referred to and are no places that a reference leads to. */
export function notesOf(library: Library): ReadonlySet<string> {
  return new Set(
    library.editions.flatMap((edition) =>
      addressables(edition)
        .filter(({ type }) => type === 'note')
        .map(({ id }) => anchorOf(edition.document, id)),
    ),
  )
}
