import type { Document, Lang, Library } from '@diglot/core'
import { kindNames, textNames } from './words.ts'

/** What a statement's source is called: "White paper (2020), Chinese text", or the document alone when all its texts agree. */
export function sourceName(id: string, library: Library, lang: Lang): string | undefined {
  const document = library.documents.find(
    (candidate) => candidate.id === id || candidate.sources.some((source) => source.id === id),
  )
  if (document === undefined) return undefined
  const source = document.sources.find((candidate) => candidate.id === id)
  const name = documentName(document, lang)
  if (source === undefined || document.sources.length < 2) return name
  return `${name}${lang === 'en' ? ', ' : ''}${textNames[source.lang][lang]}`
}

/** "White paper (2020)"; 白皮书（2020年）. */
export function documentName({ kind, published }: Document, lang: Lang): string {
  const name = kindNames[kind][lang]
  const [year = ''] = published.split('-')
  return lang === 'en' ? `${name.charAt(0).toUpperCase()}${name.slice(1)} (${year})` : `${name}（${year}年）`
}
