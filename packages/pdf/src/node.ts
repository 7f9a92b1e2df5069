import { readFile } from 'node:fs/promises'
import type { Publication, WriterWarning } from '@diglot/core'
import type { FontBytes, Theme } from '@diglot/layout'
import { layout } from '@diglot/layout'
import { paintPdf } from './paint.ts'

export interface PdfOptions {
  /** The A4 design by default. */
  readonly theme?: Theme
  readonly onWarning?: (warning: WriterWarning) => void
}

/** A publication as a PDF file, laid out and painted with the faces of `@diglot/fonts`; see `paintPdf`. */
export async function toPdf(publication: Publication, options: PdfOptions = {}): Promise<Uint8Array> {
  const given = { ...options, fonts: await loadFonts() }
  return paintPdf(layout(publication, given), given)
}

let loaded: Promise<FontBytes> | undefined

/** Bytes of the faces of `@diglot/fonts`, read once. */
export function loadFonts(): Promise<FontBytes> {
  loaded ??= readFaces()
  return loaded
}

async function readFaces(): Promise<FontBytes> {
  const [latin, italic, bold, han, hanBold, hanSans] = await Promise.all([
    readFace('SourceSerif4-Regular'),
    readFace('SourceSerif4-Italic'),
    readFace('SourceSerif4-SemiBold'),
    readFace('NotoSerifSC-Regular'),
    readFace('NotoSerifSC-Bold'),
    readFace('NotoSansSC-Medium'),
  ])
  return { latin, 'latin-italic': italic, 'latin-bold': bold, han, 'han-bold': hanBold, 'han-sans': hanSans }
}

function readFace(name: string): Promise<Uint8Array> {
  return readFile(new URL(import.meta.resolve(`@diglot/fonts/files/${name}.ttf`)))
}
