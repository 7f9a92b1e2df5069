import { readFile } from 'node:fs/promises'
import type { Publication, WriterWarning } from '@diglot/core'
import type { FontBytes, Theme } from '@diglot/layout'
import { layout } from '@diglot/layout'
import { publicationAttachment } from './attachment.ts'
import { paintPdf } from './paint.ts'
import type { PrinterMarks } from './printer-marks.ts'

export interface PdfOptions {
  /** The A4 design by default. */
  readonly theme?: Theme
  /** Crop marks and bleed for a printer. */
  readonly marks?: PrinterMarks
  readonly onWarning?: (warning: WriterWarning) => void
}

/**
 * A publication as a PDF file, laid out and painted with the faces of `@diglot/fonts`, its content attached as JSON; see
 * `paintPdf`.
 */
export async function toPdf(publication: Publication, options: PdfOptions = {}): Promise<Uint8Array> {
  const given = { ...options, fonts: await loadFonts(), attachment: publicationAttachment(publication) }
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
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/SourceSerif4-Regular.ttf'))),
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/SourceSerif4-Italic.ttf'))),
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/SourceSerif4-SemiBold.ttf'))),
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/NotoSerifSC-Regular.ttf'))),
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/NotoSerifSC-Bold.ttf'))),
    readFile(new URL(import.meta.resolve('@diglot/fonts/files/NotoSansSC-Medium.ttf'))),
  ])
  return { latin, 'latin-italic': italic, 'latin-bold': bold, han, 'han-bold': hanBold, 'han-sans': hanSans }
}
