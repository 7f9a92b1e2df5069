import type { Publication } from '@diglot/core'
import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { stylesPart } from '../style/styles-part.ts'
import type { Theme } from '../theme.ts'
import { appPart, corePart } from './properties.ts'
import { fontTablePart } from './font-table.ts'
import { numberBookmarks } from './bookmarks.ts'
import { numberDrawings } from './drawings.ts'
import { numberRelationships } from './relationships.ts'
import { settingsPart } from './settings.ts'

/**
 * The package as the docx library made it, with the parts that the library leaves thin written in full, and nothing in
 * it that changes between two runs: bookmarks and relationships counted, dates of the content, fixed times, parts in order.
 */
export function finishPackage(packed: Uint8Array, publication: Publication, theme: Theme): Uint8Array {
  const files = Object.entries(unzipSync(packed))
  const parts = new Map(
    files.filter(([name]) => !isPicture(name)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
  const pictures = files.filter(([name]) => isPicture(name))
  parts.set('docProps/core.xml', corePart(publication))
  parts.set('docProps/app.xml', appPart())
  parts.set('word/settings.xml', settingsPart())
  parts.set('word/styles.xml', stylesPart(theme))
  parts.set('word/fontTable.xml', fontTablePart())
  const body = parts.get('word/document.xml')
  if (body !== undefined) parts.set('word/document.xml', numberDrawings(numberBookmarks(body)))
  for (const name of ['word/footnotes.xml', 'word/endnotes.xml']) {
    const notes = parts.get(name)
    if (notes !== undefined) parts.set(name, withoutMarksOnSeparators(notes))
  }
  const texts = [...numberRelationships(parts)].map(([name, text]) => [name, strToU8(text)] as const)
  return zip(new Map([...texts, ...pictures]))
}

function isPicture(name: string): boolean {
  return name.startsWith('word/media/')
}

/** The library prints the sign of a note on the rule above the notes too. */
function withoutMarksOnSeparators(notes: string): string {
  return notes.replaceAll(
    /<w:r>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:(?:foot|end)noteRef\/><\/w:r>(?=<w:r><w:(?:s|continuationS)eparator\/>)/g,
    '',
  )
}

/** Content types and the package's relationships first, as readers expect them (ECMA-376 part 2). */
const first = ['[Content_Types].xml', '_rels/.rels']

function zip(parts: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const names = [...parts.keys()].toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  // Local noon: the zip format keeps local time, so that every time zone writes the same.
  const mtime = new Date(1980, 0, 1, 12)
  const files: Zippable = {}
  for (const name of names) files[name] = [parts.get(name) ?? new Uint8Array(), { mtime, level: 6 }]
  return zipSync(files)
}

function rank(name: string): number {
  const at = first.indexOf(name)
  return at === -1 ? first.length : at
}
