import type { WriterWarning } from '@diglot/core'
import { isAllowedUrl } from '@diglot/core'
import type { FaceId, LinkArea, Pages } from '@diglot/layout'
import { writeAttachment, type Attachment } from './attachment.ts'
import { createBytes } from './bytes.ts'
import { writeContent } from './content.ts'
import { firstMoment } from './date.ts'
import { explicitDestination } from './destination.ts'
import { measureFigures } from './extent.ts'
import { embedFont } from './embedded-font.ts'
import { createFace, type Face } from './face.ts'
import { openFile, type PdfFile } from './file.ts'
import type { LinkAction } from './links.ts'
import { addressAction, writeLink } from './links.ts'
import { writeOutline } from './outline.ts'
import { labelRanges } from './page-labels.ts'
import { onSheets, type PageBoxes, type PrinterMarks } from './printer-marks.ts'
import { srgbProfile } from './srgb-profile.ts'
import type { StructurePlan } from './structure.ts'
import { fillPlace, planStructure, writeStructure } from './structure.ts'
import { dateString, textString, type PdfDictionary, type PdfReference, type PdfValue } from './syntax.ts'
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
  const { metadata, lang, structure } = pages
  const warn: Warn = (code, message) => onWarning?.({ code, message })
  const date = firstMoment(metadata.date)
  const file = openFile()
  const plan = planStructure(file, structure, lang)
  const faces = facesOf(file, fonts)
  const painted = paintPages(file, pages, plan, faces.face)
  const destinationOf = destinations(pages, painted, warn)
  const linked = paintLinks(file, pages, plan, painted, destinationOf, warn)
  const tree = writePages(file, pages, painted, boxes, faces.write())
  const source = attachment && writeAttachment(file, attachment, date)
  measureFigures(pages.pages, plan)
  writeStructure(file, plan, [...painted.map(({ owners }) => owners), ...linked])
  const outline = writeOutline(file, pages.outline, ({ destination }) => destinationOf(destination))
  const packet = xmpPacket(metadata, date, [...plan.langs])
  const catalogue = file.add({
    Type: '/Catalog',
    Pages: tree,
    PageLabels: pageLabels(pages),
    PageMode: outline && '/UseOutlines',
    Outlines: outline,
    Names: attachment && source && { EmbeddedFiles: { Names: [textString(attachment.name), source] } },
    AF: source && [source],
    ViewerPreferences: { DisplayDocTitle: true },
    Lang: textString(lang),
    MarkInfo: { Marked: true },
    StructTreeRoot: plan.tree,
    // Readers find it in the bytes of a file without reading objects (ISO 19005-3, 6.6.2.1).
    Metadata: file.addStream({ Type: '/Metadata', Subtype: '/XML' }, packet, 'plain'),
    OutputIntents: [
      {
        Type: '/OutputIntent',
        S: '/GTS_PDFA1',
        Info: textString('sRGB IEC61966-2.1'),
        OutputConditionIdentifier: textString('sRGB IEC61966-2.1'),
        DestOutputProfile: file.addStream({ N: 3 }, srgbProfile()),
      },
    ],
  })
  return file.end({ Root: catalogue, Info: file.add(information(pages, date)) })
}

type Warn = (code: string, message: string) => void

interface PaintedPage {
  readonly reference: PdfReference
  readonly content: PdfReference
  readonly annotations: PdfReference[]
  /** The structure elements of its marked-content sequences, by MCID. */
  readonly owners: readonly PdfReference[]
}

/** What the metadata says too: PDF/A asks that both agree (ISO 19005-3, 6.6.3). */
function information({ metadata }: Pages, date: Date): PdfDictionary {
  return {
    Title: textString(metadata.title),
    Author: textString(metadata.creator),
    Subject: textString(metadata.subject),
    Keywords: metadata.keywords.length > 0 ? textString(metadata.keywords.join(', ')) : undefined,
    Creator: textString(program),
    Producer: textString(program),
    CreationDate: dateString(date),
    ModDate: dateString(date),
  }
}

interface Faces {
  readonly face: (id: FaceId) => Face
  /** Writes the faces that were painted with, and gives them by their resource names. */
  readonly write: () => PdfDictionary
}

/** Faces by name, each opened when it is first painted with. */
function facesOf(file: PdfFile, fonts: PaintOptions['fonts']): Faces {
  const opened = new Map<FaceId, Face>()
  const openFace = (id: FaceId): Face => {
    const bytes = fonts[id]
    if (bytes === undefined) throw new Error(`Cannot paint with the face \`${id}\`, expected its bytes`)
    const face = createFace(`F${opened.size + 1}`, embedFont(file, bytes))
    opened.set(id, face)
    return face
  }
  return {
    face: (id) => opened.get(id) ?? openFace(id),
    write() {
      for (const { font } of opened.values()) font.write()
      return Object.fromEntries([...opened.values()].map(({ id, font }) => [id, font.reference]))
    },
  }
}

function paintPages(
  file: PdfFile,
  { pages }: Pages,
  { places }: StructurePlan,
  face: (id: FaceId) => Face,
): PaintedPage[] {
  const content = createBytes()
  return pages.map(({ height, items }) => {
    const reference = file.reference()
    content.clear()
    const sequences = writeContent(content, height, items, { places, face })
    const owners = sequences.map(({ place, lang }, mcid) =>
      fillPlace(file, place, { page: reference, mcid }, lang),
    )
    return { reference, content: file.addStream({}, content.view()), annotations: [], owners }
  })
}

/** Writes the page tree (ISO 32000-1, 7.7.3): its fonts are those of all pages. */
function writePages(
  file: PdfFile,
  { pages }: Pages,
  painted: readonly PaintedPage[],
  boxes: readonly PageBoxes[],
  fonts: PdfDictionary,
): PdfReference {
  const tree = file.reference()
  const resources = file.add({ Font: fonts })
  for (const [i, { reference, content, annotations }] of painted.entries()) {
    file.write(reference, {
      Type: '/Page',
      Parent: tree,
      MediaBox: [0, 0, pages[i]?.width ?? 0, pages[i]?.height ?? 0],
      TrimBox: boxes[i]?.trim,
      BleedBox: boxes[i]?.bleed,
      Contents: content,
      Resources: resources,
      Annots: annotations.length > 0 ? annotations : undefined,
      StructParents: i,
      Tabs: '/S',
    })
  }
  file.write(tree, {
    Type: '/Pages',
    Count: painted.length,
    Kids: painted.map(({ reference }) => reference),
  })
  return tree
}

type DestinationOf = (key: string) => readonly PdfValue[] | undefined

function destinations(pages: Pages, painted: readonly PaintedPage[], warn: Warn): DestinationOf {
  const references = painted.map(({ reference }) => reference)
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
    const on = painted[i]
    for (const link of on ? page.links : []) {
      const action = actionOf(link, destinationOf, warn)
      const element = elements.get(link.node)
      if (!element) throw new Error(`Cannot tag the link “${link.description}”, its node hangs nowhere`)
      if (!on || !action) continue
      const annotation = writeLink(file, page, link, action, pages.length + owners.length)
      owners.push(element.reference)
      element.annotations ??= []
      element.annotations.push({ page: on.reference, annotation })
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

function pageLabels({ pages }: Pages): PdfDictionary {
  const ranges = labelRanges(pages.map(({ label }) => label))
  return {
    Nums: ranges.flatMap(({ from, style, start, prefix }): PdfValue[] => [
      from,
      {
        S: style && `/${style}`,
        St: start,
        P: prefix === undefined ? undefined : textString(prefix),
      },
    ]),
  }
}
