import type { Lang, ParallelBlock, PublicationBlock } from '@diglot/core'
import type { Band, BandColumn } from '../pagination/band.ts'
import { strip, type Strip } from '../pagination/strip.ts'
import { element } from '../structure.ts'
import type { ColumnBox } from '../theme/theme.ts'
import type { Compose, Composer, Place } from './composer.ts'
import { introduces, keptWithNext } from './introduction.ts'

/**
 * Rows of two languages side by side or on facing pages, each row starting level. A row is heard in one language, then in
 * the other; what is said about a row stands under both.
 */
export const composeParallel: Compose<ParallelBlock> = (block, place, composer) => {
  const facing = composer.setting.facing === true
  const boxes = facing ? facingBoxes(block, composer) : composer.setting.columns
  if (boxes === undefined)
    return block.rows.flatMap((row) =>
      [...row.cells, row.remarks ?? []].flatMap((cell) => composer.blocks(cell, place)),
    )
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
        numbered: facing || i === 0,
      }
      return { x: box.x, width: box.width, strips: stacked(composer.blocks(cell, inside)) }
    })
    flush = endsInHeading(row.cells[0])
    if (columns.every((column) => column.strips.length === 0)) return []
    const band: Band = {
      columns: columns.map((column) => opened(column, composer)),
      ...(facing ? { facing } : {}),
    }
    const remarks = row.remarks ?? []
    if (remarks.length > 0)
      return [keptWithNext(band), ...composer.blocks(remarks, { ...place, parent, flush: true })]
    const next = block.rows[at + 1]
    const leads = row.cells.some((cell, i) => introduces(cell.at(-1), next?.cells[i]?.[0]))
    return [leads ? keptWithNext(band) : band]
  })
}

/** A spread as one sheet: the verso's measure lies a page to the left of the recto's. */
function facingBoxes(
  { languages }: ParallelBlock,
  { setting, theme }: Composer,
): readonly [ColumnBox, ColumnBox] {
  const box = (lang: Lang): ColumnBox => ({
    x: lang === 'zh-Hans' ? -theme.page.width : 0,
    width: setting.frame.measure,
  })
  return [box(languages[0]), box(languages[1])]
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
