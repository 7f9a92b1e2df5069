import type { Home, Publication } from '@diglot/core'

/**
 * Metadata as a YAML block in the keys that Pandoc reads (title, author, date, lang, rights, keywords, subject), and
 * what else identifies the edition.
 */
export function frontMatter({ metadata, languages }: Publication, home: Home): string {
  const { title, creator, date, version, licence, subject, keywords } = metadata
  const lines = [
    `title: ${quoted(title)}`,
    subject === '' ? '' : `subject: ${quoted(subject)}`,
    creator === '' ? '' : `author: ${quoted(creator)}`,
    `date: ${quoted(date)}`,
    `version: ${quoted(version)}`,
    `lang: ${home.lang}`,
    languages.length > 1 ? `languages: [${languages.join(', ')}]` : '',
    home.document === undefined ? '' : `document: ${quoted(home.document)}`,
    `rights: ${quoted(`${licence.spdx} ${licence.url}`)}`,
    keywords.length === 0 ? '' : `keywords: [${keywords.map(quoted).join(', ')}]`,
  ]
  return `---\n${lines.filter((line) => line !== '').join('\n')}\n---\n`
}

/** JSON strings are YAML 1.2 double-quoted scalars. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
