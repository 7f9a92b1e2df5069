import type { ParallelBlock, PublicationBlock } from '@diglot/core'
import type { Band, BandColumn } from '../pagination/band.ts'
import { strip, type Strip } from '../pagination/strip.ts'
import { element } from '../structure.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { introduces, keptWithNext } from './introduction.ts'

/** Rows of two languages side by side, each row starting level. A row is heard in one language, then in the other. */
export const composeParallel: Compose<ParallelBlock> = (block, place, composer) => {
  const boxes = composer.setting.columns
  if (boxes === undefined)
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => composer.blocks(cell, place)))
  const parent = element(place.parent, 'Div')
  let flush = place.flush
  return block.rows.flatMap((row, at): Band[] => {
    const columns = row.cells.map((cell, i): BandColumn => {
      const box = boxes[i] ?? boxes[0]
      const lang = block.languages[i] ?? composer.lang
      const inside: Place = {
        ...place,
        parent: element(parent, 'Div', { lang }),
        width: box.width,
        lang,
        flush,
        beside: true,
        numbered: i === 0,
      }
      return { x: box.x, width: box.width, strips: stacked(composer.blocks(cell, inside)) }
    })
    flush = endsInHeading(row.cells[0])
    if (columns.every((column) => column.strips.length === 0)) return []
    const band = { columns: columns.map((column) => opened(column, composer)) }
    const next = block.rows[at + 1]
    const leads = row.cells.some((cell, i) => introduces(cell.at(-1), next?.cells[i]?.[0]))
    return [leads ? keptWithNext(band) : band]
  })
}

function endsInHeading(blocks: readonly PublicationBlock[]): boolean {
  return blocks.at(-1)?.type === 'heading'
}

/** Bands of one column under each other. */
export function stacked(bands: readonly Band[]): Strip[] {
  return bands.flatMap((band) => band.columns[0]?.strips ?? [])
}

/** Rows stand a little apart. */
function opened(column: BandColumn, { setting }: Composer): BandColumn {
  const [first, ...rest] = column.strips
  return first === undefined
    ? column
    : {
        ...column,
        strips: [
          { ...strip({ height: 0 }), ...first, before: Math.max(first.before, setting.rowGap) },
          ...rest,
        ],
      }
}
