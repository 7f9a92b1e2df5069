import type { Lang, WriterWarning } from '@diglot/core'
import { isAllowedUrl } from '@diglot/core'
import type { FaceId, LinkArea, Pages, StructureNode } from '@diglot/layout'
import { writeAttachment, type Attachment } from './attachment.ts'
import { pageContent } from './content.ts'
import { firstMoment } from './date.ts'
import { explicitDestination } from './destination.ts'
import { measureFigures } from './extent.ts'
import type { Face } from './face.ts'
import { createFace } from './face.ts'
import { withIdentifier } from './identifier.ts'
import type { LinkAction } from './links.ts'
import { addressAction, writeLink } from './links.ts'
import { writeOutline } from './outline.ts'
import { labelRanges } from './page-labels.ts'
import { onSheets, type PrinterMarks } from './printer-marks.ts'
import type { PdfFile, PdfPage, PdfReference } from './pdfkit.ts'
import { openFile, textString } from './pdfkit.ts'
import type { StructurePlan } from './structure.ts'
import { fillPlace, planStructure, writeStructure } from './structure.ts'
import { program, xmpPacket } from './xmp.ts'

export interface PaintOptions {
  /** TrueType bytes of every face that the pages are set in. */
  readonly fonts: Readonly<Partial<Record<FaceId, Uint8Array>>>
  /** What the pages were made from; the file carries it as its source. */
  readonly attachment?: Attachment
  /** Pages stand on larger sheets with crop marks, TrimBox and BleedBox. */
  readonly marks?: PrinterMarks
  readonly onWarning?: (warning: WriterWarning) => void
}

/**
 * Pages as a PDF 1.7 file: tagged, PDF/UA-1 and PDF/A-3a, with subsets of the fonts that are used. The same pages give
 * the same bytes.
 *
 * Warnings: `unknown-destination`, `link-not-allowed`. Throws when the bytes of a face are missing, or when an item or a
 * link belongs to nothing in the structure.
 */
export async function paintPdf(made: Pages, options: PaintOptions): Promise<Uint8Array> {
  const { fonts, attachment, marks, onWarning } = options
  const { sheets: pages, boxes } = marks === undefined ? { sheets: made, boxes: [] } : onSheets(made, marks)
  const warn: Warn = (code, message) => onWarning?.({ code, message })
  const file = open(pages)
  const plan = planStructure(file, pages.structure, pages.lang)
  const painted = paintPages(file, pages, plan, facesOf(file, fonts))
  const destinationOf = destinations(pages, painted, warn)
  const linked = paintLinks(file, pages, plan, painted, destinationOf, warn)
  for (const [i, { trim, bleed }] of boxes.entries())
    Object.assign(painted[i]?.page.dictionary.data ?? {}, { TrimBox: trim, BleedBox: bleed })
  if (attachment !== undefined) writeAttachment(file, attachment, firstMoment(pages.metadata.date))
  measureFigures(pages.pages, plan)
  writeStructure(file, plan, [...painted.map(({ owners }) => owners), ...linked])
  const outline = writeOutline(file, pages.outline, ({ destination }) => destinationOf(destination))
  if (outline) Object.assign(file.catalogue, { Outlines: outline, PageMode: 'UseOutlines' })
  file.catalogue['PageLabels'] = pageLabels(pages)
  return withIdentifier(await file.end())
}

type Warn = (code: string, message: string) => void

interface PaintedPage {
  readonly page: PdfPage
  /** The structure elements of its marked-content sequences, by MCID. */
  readonly owners: readonly PdfReference[]
}

function open({ metadata, lang, structure }: Pages): PdfFile {
  const date = firstMoment(metadata.date)
  const options: PDFKit.PDFDocumentOptions = {
    pdfVersion: '1.7',
    subset: 'PDF/A-3a',
    tagged: true,
    lang,
    displayTitle: true,
    info: {
      Title: metadata.title,
      Author: metadata.creator,
      Subject: metadata.subject,
      ...(metadata.keywords.length > 0 && { Keywords: metadata.keywords.join(', ') }),
      Creator: program,
      Producer: program,
      CreationDate: date,
      ModDate: date,
    },
  }
  return openFile(options, () => xmpPacket(metadata, date, [...langsOf(structure, new Set([lang]))]))
}

function langsOf(node: StructureNode, found: Set<Lang>): ReadonlySet<Lang> {
  if (node.lang) found.add(node.lang)
  for (const child of node.children) if (child.type !== 'leaf') langsOf(child, found)
  return found
}

/** Faces by name, each opened when it is first painted with. */
function facesOf(file: PdfFile, fonts: PaintOptions['fonts']): (id: FaceId) => Face {
  const opened = new Map<FaceId, Face>()
  const openFace = (id: FaceId): Face => {
    const bytes = fonts[id]
    if (bytes === undefined) throw new Error(`Cannot paint with the face \`${id}\`, expected its bytes`)
    const face = createFace(file.openFont(id, bytes))
    opened.set(id, face)
    return face
  }
  return (id) => opened.get(id) ?? openFace(id)
}

function paintPages(
  file: PdfFile,
  { pages }: Pages,
  { places }: StructurePlan,
  face: (id: FaceId) => Face,
): PaintedPage[] {
  const encoder = new TextEncoder()
  return pages.map(({ width, height, items }, i) => {
    const page = file.addPage(width, height)
    const { operators, sequences, faces } = pageContent(items, { places, face })
    page.write(encoder.encode(operators))
    for (const { id, font } of faces) page.fonts[id] = font.ref()
    Object.assign(page.dictionary.data, { StructParents: i, Tabs: 'S' })
    const owners = sequences.map(({ place, lang }, mcid) =>
      fillPlace(file, place, { page: page.dictionary, mcid }, lang),
    )
    return { page, owners }
  })
}

type DestinationOf = (key: string) => unknown[] | undefined

function destinations(pages: Pages, painted: readonly PaintedPage[], warn: Warn): DestinationOf {
  const references = painted.map(({ page }) => page.dictionary)
  return (key) => {
    const destination = explicitDestination(pages, references, key)
    if (!destination) warn('unknown-destination', `Cannot link to \`${key}\`, it stands on no page`)
    return destination
  }
}

/** Annotates pages with their links, and gives the elements that own the annotations, by structure-parent key. */
function paintLinks(
  file: PdfFile,
  { pages }: Pages,
  { elements }: StructurePlan,
  painted: readonly PaintedPage[],
  destinationOf: DestinationOf,
  warn: Warn,
): PdfReference[] {
  const owners: PdfReference[] = []
  for (const [i, page] of pages.entries()) {
    const on = painted[i]?.page
    for (const link of on ? page.links : []) {
      const action = actionOf(link, destinationOf, warn)
      const element = elements.get(link.node)
      if (!element) throw new Error(`Cannot tag the link “${link.description}”, its node hangs nowhere`)
      if (!on || !action) continue
      const annotation = writeLink(file, page, link, action, pages.length + owners.length)
      owners.push(element.reference)
      element.annotations.push({ page: on.dictionary, annotation })
      on.annotations.push(annotation)
    }
  }
  return owners
}

function actionOf({ target }: LinkArea, destinationOf: DestinationOf, warn: Warn): LinkAction | undefined {
  if ('destination' in target) {
    const destination = destinationOf(target.destination)
    return destination && { Dest: destination }
  }
  if (isAllowedUrl(target.url) && URL.canParse(target.url)) return addressAction(target.url)
  warn('link-not-allowed', `Cannot link to \`${target.url}\`, expected an http, https or mailto address`)
  return undefined
}

function pageLabels({ pages }: Pages): object {
  const ranges = labelRanges(pages.map(({ label }) => label))
  return {
    Nums: ranges.flatMap(({ from, style, start, prefix }) => [
      from,
      { S: style, St: start, P: prefix === undefined ? undefined : textString(prefix) },
    ]),
  }
}
