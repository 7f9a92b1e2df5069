import type { Document } from '../content/document.ts'
import type { Lang } from '../lang.ts'
import { formatDate } from './date.ts'

/**
 * How to cite a place of a document: title, issuer, date, paragraph.
 *
 * `paragraph` is the printed number, empty for what has none. The title stands in the marks of the language: curly
 * quotes in English running text, 《》 in Chinese.
 */
export function formatCitation(document: Document, paragraph: string, lang: Lang): string {
  const issuer = document.issuer?.[lang]
  const date = formatDate(document.published, lang)
  if (lang === 'zh-Hans') {
    const place = paragraph === '' ? '' : `第${paragraph}段`
    return `${issuer ? `${issuer}：` : ''}《${document.title[lang]}》，${date}${place && `，${place}`}（转述本）`
  }
  const place = paragraph === '' ? '' : `, para. ${paragraph}`
  return `${issuer ? `${issuer}, ` : ''}“${document.title[lang]}”, ${date}${place} (as restated)`
}
