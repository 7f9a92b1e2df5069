/* oxlint-disable no-underscore-dangle -- pdfkit begins the names of its internals so */
import { zlibSync } from 'fflate'
import PDFDocument from 'pdfkit'

/** A file in the making: what we use of pdfkit, which writes its objects, embeds its fonts and cross-references them. */
export interface PdfFile {
  /** Entries of the document catalogue (ISO 32000-1, 7.7.2). */
  readonly catalogue: Record<string, unknown>
  /** Entries of its name dictionary (ISO 32000-1, 7.7.4). */
  readonly names: Record<string, unknown>
  readonly structTreeRoot: PdfReference
  /** Numbers a new object; it is written when it ends. */
  readonly reference: (data?: Record<string, unknown>) => PdfReference
  /** A page whose space is turned: origin at the top left, y downwards. */
  readonly addPage: (width: number, height: number) => PdfPage
  readonly openFont: (name: string, bytes: Uint8Array) => PdfFont
  /** Ends what is left and gives the bytes. */
  readonly end: () => Promise<Uint8Array<ArrayBuffer>>
}

/** An indirect object. Strings in its data are names; see `textString` for the others. */
export interface PdfReference {
  data: Record<string, unknown>
  /** Whether a stream is deflated. */
  compress: boolean
  end(stream?: Uint8Array): void
}

export interface PdfPage {
  readonly dictionary: PdfReference
  readonly annotations: PdfReference[]
  /** Font resources by name. */
  readonly fonts: Record<string, PdfReference>
  write(operators: Uint8Array): void
}

export interface PdfFont {
  /** Resource name. */
  readonly id: string
  readonly font: { getGlyph(glyph: number): { readonly advanceWidth: number } }
  /** From font units to thousandths of the size. */
  readonly scale: number
  /** Glyphs by CID. */
  readonly subset: { readonly glyphs: number[]; includeGlyph(glyph: number): number }
  /** Advance in thousandths by CID. */
  readonly widths: number[]
  /** Code points by CID. */
  readonly unicode: (readonly number[])[]
  /** The font dictionary. A font is embedded when it was asked for. */
  ref(): PdfReference
}

/** Members of pdfkit 0.20 that its types leave out. */
interface Internals {
  readonly _root: PdfReference
  readonly _font: PdfFont
  readonly page: PdfPage
  ref(data?: object): Finalizable
  registerFont(name: string, source: Uint8Array): Internals
  font(name: string): Internals
  addPage(options: { readonly size: readonly [number, number]; readonly margin: number }): Internals
  getStructTreeRoot(): PdfReference
  endMetadata(): void
  end(): void
  on(event: 'data', listener: (chunk: Uint8Array) => void): Internals
  on(event: 'end', listener: () => void): Internals
  on(event: 'error', listener: (error: Error) => void): Internals
}

interface Finalizable extends PdfReference {
  /** Chunks of the stream so far. */
  buffer: Uint8Array[]
  finalize(): void
}

/**
 * Opens a file.
 *
 * pdfkit writes text into its XMP packet as it is, markup and all, so the packet is ours; and it deflates with Node's
 * zlib, whose output changes between versions, where we take fflate.
 */
export function openFile(options: PDFKit.PDFDocumentOptions, xmp: () => Uint8Array): PdfFile {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one door to what pdfkit's types leave out
  const document = new PDFDocument({
    ...options,
    autoFirstPage: false,
    bufferPages: true,
  }) as unknown as Internals
  const ref = document.ref.bind(document)
  document.ref = (data) => deflating(ref(data))
  document.endMetadata = () => {
    const packet = document.ref({ Type: 'Metadata', Subtype: 'XML' })
    packet.compress = false
    packet.end(xmp())
    document._root.data['Metadata'] = packet
  }
  return {
    catalogue: document._root.data,
    names: namesOf(document),
    structTreeRoot: document.getStructTreeRoot(),
    reference: (data) => document.ref(data),
    addPage: (width, height) => document.addPage({ size: [width, height], margin: 0 }).page,
    openFont: (name, bytes) => document.registerFont(name, bytes).font(name)._font,
    end: () => bytesOf(document),
  }
}

function namesOf({ _root: root }: Internals): Record<string, unknown> {
  const { Names: names } = root.data
  if (typeof names !== 'object' || names === null || !('data' in names))
    throw new Error('Cannot name anything in the file, expected pdfkit to have a name dictionary')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a reference, see `Internals`
  return (names as PdfReference).data
}

function deflating(reference: Finalizable): Finalizable {
  const finalize = reference.finalize.bind(reference)
  reference.finalize = () => {
    if (reference.compress && reference.buffer.length > 0) {
      reference.buffer = [zlibSync(joined(reference.buffer))]
      reference.compress = false
    }
    finalize()
  }
  return reference
}

function bytesOf(document: Internals): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = []
    document.on('data', (chunk) => chunks.push(chunk))
    document.on('end', () => {
      resolve(joined(chunks))
    })
    document.on('error', reject)
    document.end()
  })
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/** A text string (ISO 32000-1, 7.9.2): pdfkit writes plain strings as names, and `String` objects as text. */
export function textString(text: string): object {
  return Object(text)
}
