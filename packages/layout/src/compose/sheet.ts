import { goesAcross, type PublicationBlock } from '@diglot/core'
import type { Band } from '../pagination/band.ts'
import type { Region } from '../pagination/sheet-pages.ts'
import type { Strip } from '../pagination/strip.ts'
import type { Sheet } from '../theme/theme.ts'
import type { Composer, Place } from './composer.ts'
import { stacked } from './parallel.ts'

/** Blocks as the regions of a sheet: what is wide across the measure, everything else running through its columns. */
export function composeSheet(
  blocks: readonly PublicationBlock[],
  place: Place,
  { columns: [column] }: Sheet,
  composer: Composer,
): Region[] {
  const regions: Region[] = []
  for (const block of blocks) {
    if (goesAcross(block)) {
      const bands = composer.blocks([block], { ...place, numbered: false })
      regions.push({ across: true, bands: joinedBands(bands) })
      continue
    }
    const strips = stacked(composer.blocks([block], { ...place, width: column.width, numbered: false }))
    warnOfNotes(strips, composer)
    const last = regions.at(-1)
    if (last?.across === false) regions[regions.length - 1] = { ...last, strips: [...last.strips, ...strips] }
    else regions.push({ across: false, strips })
  }
  return regions
}

/** Bands of one column that follow each other as one, so that a heading stays with what it heads. */
function joinedBands(bands: readonly Band[]): Band[] {
  const joined: Band[] = []
  for (const band of bands) {
    const [only, other] = band.columns
    const [before, beside] = joined.at(-1)?.columns ?? []
    if (only === undefined || other !== undefined || before === undefined || beside !== undefined)
      joined.push(band)
    else joined[joined.length - 1] = { columns: [{ ...before, strips: [...before.strips, ...only.strips] }] }
  }
  return joined
}

/** A sheet has no room for notes at the foot of its columns. */
function warnOfNotes(strips: readonly Strip[], { warn }: Composer): void {
  for (const { lines } of strips) {
    for (const { line } of lines) {
      for (const { note } of line.marks)
        warn('note-not-set', 'A sheet sets no note at the foot of the page', note.anchor)
    }
  }
}
