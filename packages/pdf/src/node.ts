import { readFileSync } from 'node:fs'
import type { Publication, WriterWarning } from '@diglot/core'
import type { FaceId, FontBytes, Theme } from '@diglot/layout'
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

let loaded: FontBytes | undefined

/** Bytes of the faces of `@diglot/fonts`, each read once, when it is first asked for: the Han faces are large. */
export function loadFonts(): Promise<FontBytes> {
  loaded ??= facesOnDemand()
  return Promise.resolve(loaded)
}

const files: Readonly<Record<FaceId, string>> = {
  latin: 'SourceSerif4-Regular.ttf',
  'latin-italic': 'SourceSerif4-Italic.ttf',
  'latin-bold': 'SourceSerif4-SemiBold.ttf',
  han: 'NotoSerifSC-Regular.ttf',
  'han-bold': 'NotoSerifSC-Bold.ttf',
  'han-sans': 'NotoSansSC-Medium.ttf',
}

function facesOnDemand(): FontBytes {
  const one = import.meta.resolve('@diglot/fonts/files/SourceSerif4-Regular.ttf')
  const read = new Map<FaceId, Uint8Array>()
  const face = (id: FaceId): Uint8Array => {
    const bytes = read.get(id) ?? readFileSync(new URL(files[id], one))
    read.set(id, bytes)
    return bytes
  }
  return {
    get latin() {
      return face('latin')
    },
    get 'latin-italic'() {
      return face('latin-italic')
    },
    get 'latin-bold'() {
      return face('latin-bold')
    },
    get han() {
      return face('han')
    },
    get 'han-bold'() {
      return face('han-bold')
    },
    get 'han-sans'() {
      return face('han-sans')
    },
  }
}
