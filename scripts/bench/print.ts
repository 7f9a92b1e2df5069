import { languages } from '@diglot/core'
import { layout, themes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import { editionRows, editionTable } from './print/editions.ts'
import { lineQuality } from './print/line-quality.ts'
import { longPublication, openingsOf } from './print/long-publication.ts'
import { pageQuality } from './print/page-quality.ts'
import { lineTable, pageTable } from './print/tables.ts'

/** `pnpm bench:print`: how even the lines and pages of a book of some 200 pages are, in English and in Chinese, and
 * what faults the pages of every edition have. */

const paragraphs = { en: 650, 'zh-Hans': 700 }

const fonts = await loadFonts()
const rows = languages.map((lang) => {
  const publication = longPublication(lang, paragraphs[lang])
  const pages = layout(publication, { fonts, theme: themes.a4 })
  const { size } = themes.a4.single.styles.body[lang]
  return {
    lang,
    lines: lineQuality(pages, size),
    pages: pageQuality(pages, openingsOf(publication), size),
  }
})
console.log(`${lineTable(rows)}\n\n${pageTable(rows)}`)
console.log(`\n${editionTable(editionRows(fonts))}`)
