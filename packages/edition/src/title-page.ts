import {
  formatDate,
  type Document,
  type Lang,
  type Library,
  type TitleLine,
  type TitlePageBlock,
} from '@diglot/core'
import { text } from './inline.ts'
import { words } from './words.ts'

type Languages = readonly [Lang, ...Lang[]]

/** The recto that carries the title alone. */
export function halfTitle(
  documents: readonly Document[],
  library: Library,
  languages: Languages,
): TitlePageBlock {
  return {
    type: 'title-page',
    lang: languages[0],
    variant: 'half-title',
    lines: languages.map((lang) => ({
      role: 'title',
      lang,
      children: text(titleIn(documents, library, lang)),
    })),
  }
}

/** Title, what the edition is, who issued the paper and when, and who publishes this. */
export function titlePage(
  documents: readonly Document[],
  library: Library,
  languages: Languages,
): TitlePageBlock {
  return {
    type: 'title-page',
    lang: languages[0],
    variant: 'title',
    lines: [
      ...languages.flatMap((lang) => linesIn(documents, library, lang)),
      ...publishers(library, languages),
    ],
  }
}

function linesIn(documents: readonly Document[], library: Library, lang: Lang): TitleLine[] {
  const line = (role: TitleLine['role'], value: string): TitleLine => ({ role, lang, children: text(value) })
  const [only, ...others] = documents
  const single = others.length === 0 ? only : undefined
  return [
    line('title', titleIn(documents, library, lang)),
    line('subtitle', words.restated[lang]),
    ...(single?.issuer ? [line('issuer', single.issuer[lang])] : []),
    ...(single ? [line('date', formatDate(single.published, lang))] : []),
  ]
}

/** The publisher, once when it has one name in every language. */
function publishers(library: Library, languages: Languages): TitleLine[] {
  const named = languages.filter(
    (lang, index) =>
      languages.findIndex((other) => library.publisher[other] === library.publisher[lang]) === index,
  )
  return named.map((lang) => ({ role: 'publisher', lang, children: text(library.publisher[lang]) }))
}

/** The title of the one document, or of the library when there are several. */
export function titleIn(documents: readonly Document[], library: Library, lang: Lang): string {
  const [only, ...others] = documents
  return only !== undefined && others.length === 0 ? only.title[lang] : library.title[lang]
}
