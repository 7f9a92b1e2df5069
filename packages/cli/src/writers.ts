import { figuresOf, type Publication, type WriterWarning } from '@diglot/core'
import { toDocx } from '@diglot/docx'
import { toHtml } from '@diglot/html'
import { layout, pageLabels, type Pages, type Theme } from '@diglot/layout'
import { toMarkdown } from '@diglot/markdown'
import { pictureMaker } from './pictures.ts'
import { loadFonts, paintPdf, publicationAttachment, type PrinterMarks } from '@diglot/pdf'

/** What a writer is given besides the publication. Layout runs once, and only for a format that has pages. */
export interface WriterContext {
  readonly pages: () => Promise<Pages>
  readonly onWarning: (warning: WriterWarning) => void
  /** Called with what a format keeps beside its file, by path relative to it; drawings of Markdown. */
  readonly onFile?: (path: string, content: string) => void
  /** Of pdf, for a printer: none unless asked for. */
  readonly marks?: PrinterMarks
}

export type Format = 'md' | 'html' | 'docx' | 'pdf'

type Write = (publication: Publication, context: WriterContext) => Promise<string | Uint8Array>

/** The writers by file extension. */
export const writers: Readonly<Record<Format, Write>> = {
  md: async (publication, { onWarning, onFile }) =>
    toMarkdown(publication, { onWarning, ...(onFile === undefined ? {} : { onFigure: onFile }) }),
  html: async (publication, { onWarning }) => toHtml(publication, { onWarning }),
  docx: async (publication, { pages, onWarning }) =>
    toDocx(publication, {
      pageLabels: pageLabels(await pages()),
      ...(figuresOf(publication.blocks).length > 0 ? { drawPicture: await pictureMaker() } : {}),
      onWarning,
    }),
  pdf: async (publication, { pages, onWarning, marks }) =>
    paintPdf(await pages(), {
      fonts: await loadFonts(),
      attachment: publicationAttachment(publication),
      onWarning,
      ...(marks === undefined ? {} : { marks }),
    }),
}

/** In the order in which they are built. */
export const formats: readonly Format[] = ['md', 'html', 'docx', 'pdf']

/** A context that lays the publication out when first asked and keeps the pages. */
export function writerContext(
  publication: Publication,
  theme: Theme,
  onWarning: WriterContext['onWarning'],
  marks?: PrinterMarks,
): WriterContext {
  let pages: Promise<Pages> | undefined
  const layOut = async (): Promise<Pages> =>
    layout(publication, { theme, fonts: await loadFonts(), onWarning })
  return {
    onWarning,
    pages: () => (pages ??= layOut()),
    ...(marks === undefined ? {} : { marks }),
  }
}
