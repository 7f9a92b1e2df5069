import { languages, placeNames } from '@diglot/core'
import type { Citation, Lang, Library, Localized } from '@diglot/core'

/** A citation with the printed name of its place in its document: "3", "12 (a)", "Annex II". */
export interface PlacedCitation extends Citation {
  readonly place: string
}

export type Place = (citation: Citation) => PlacedCitation

/** Names the places of citations; every document is named by itself, as if it stood alone. */
export function placesIn(library: Library): Place {
  const byDocument = new Map(
    library.documents.map(({ id }) => {
      const names = (lang: Lang) => placeNames(library, [id], lang)
      const inEach: Localized<ReturnType<typeof placeNames>> = {
        en: names('en'),
        'zh-Hans': names('zh-Hans'),
      }
      return [id, inEach] as const
    }),
  )
  return (citation) => {
    const [document = ''] = citation.anchor.split('#')
    return {
      ...citation,
      place: byDocument.get(document)?.[citation.lang](citation.anchor) ?? citation.anchor,
    }
  }
}

/** The citations of each language, in the order of languages. */
export function byLanguage<C extends Citation>(citations: readonly C[]): C[] {
  return languages.flatMap((lang) => citations.filter((citation) => citation.lang === lang))
}
