import type { Destination, Pages } from '@diglot/layout'
import type { PdfReference, PdfValue } from './syntax.ts'

/**
 * An explicit destination: the page with the place at its top left, the reader's own zoom (ISO 32000-1, 12.3.2.2).
 *
 * `undefined` when nothing stands under the key.
 */
export function explicitDestination(
  { pages, destinations }: Pages,
  references: readonly PdfReference[],
  key: string,
): readonly PdfValue[] | undefined {
  const place: Destination | undefined = destinations.get(key)
  const page = place && pages[place.page]
  const reference = place && references[place.page]
  if (!place || !page || !reference) return undefined
  return [reference, '/XYZ', place.x, page.height - place.y, 'null']
}
