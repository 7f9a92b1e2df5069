import { languages } from '@diglot/core'
import { layout, themes } from '@diglot/layout'
import { loadFonts } from '@diglot/pdf'
import { lineQuality } from './print/line-quality.ts'
import { longPublication } from './print/long-publication.ts'
import { qualityTable } from './print/tables.ts'

/** `pnpm bench:print`: how even the lines of a book of some 200 pages are, in English and in Chinese. */

const paragraphs = { en: 650, 'zh-Hans': 700 }

const fonts = await loadFonts()
const rows = languages.map((lang) => {
  const pages = layout(longPublication(lang, paragraphs[lang]), { fonts, theme: themes.a4 })
  return { lang, quality: lineQuality(pages, themes.a4.single.styles.body[lang].size) }
})
console.log(qualityTable(rows))
