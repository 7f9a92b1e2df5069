import type { LinkArea, Page } from '@diglot/layout'
import type { PdfFile } from './file.ts'
import { textString, type PdfDictionary, type PdfReference, type PdfValue } from './syntax.ts'

/** Where a link leads: a destination in the file, or an address. */
export type LinkAction = { readonly Dest: readonly PdfValue[] } | { readonly A: PdfDictionary }

/** Opens an address; other letters than those of ASCII are percent-encoded (ISO 32000-1, 12.6.4.7). */
export function addressAction(url: string): LinkAction {
  return { A: { Type: '/Action', S: '/URI', URI: textString(new URL(url).href) } }
}

/**
 * Writes a link annotation (ISO 32000-1, 12.5.6.5) over all its lines, printable and without a border, as PDF/A and PDF/UA
 * ask for (ISO 19005-3, 6.3.2; ISO 14289-1, 7.18).
 */
export function writeLink(
  file: PdfFile,
  page: Page,
  { areas, description }: LinkArea,
  action: LinkAction,
  structParent: number,
): PdfReference {
  const boxes = areas.map(({ x, y, width, height }) => ({
    left: x,
    right: x + width,
    top: page.height - y,
    bottom: page.height - y - height,
  }))
  return file.add({
    Type: '/Annot',
    Subtype: '/Link',
    F: 4,
    Border: [0, 0, 0],
    Rect: [
      Math.min(...boxes.map(({ left }) => left)),
      Math.min(...boxes.map(({ bottom }) => bottom)),
      Math.max(...boxes.map(({ right }) => right)),
      Math.max(...boxes.map(({ top }) => top)),
    ],
    ...(boxes.length > 1 && {
      QuadPoints: boxes.flatMap(({ left, right, top, bottom }) => [
        left,
        top,
        right,
        top,
        left,
        bottom,
        right,
        bottom,
      ]),
    }),
    Contents: textString(description),
    StructParent: structParent,
    ...action,
  })
}
