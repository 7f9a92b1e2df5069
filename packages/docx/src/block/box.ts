import type { BoxBlock } from '@diglot/core'
import { TableCell, TableRow, WidthType } from 'docx'
import { type Context, type Flow, type WriteBlock, writeBlocks, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { fixedTable, spaced, spacer } from '../table.ts'

/** Left and right of what stands in a box, twips (the cell margins of the style Box). */
const padding = 340

/** A shaded cell as wide as the text. */
export const writeBox: WriteBlock<BoxBlock> = (box, context) => {
  const width = context.measure - context.edge
  const within: Context = { ...inside(box, context), measure: width - padding, edge: 0, place: 'box' }
  const title = box.title && paragraph('BoxTitle', writeInlines(box.title, within), within)
  const rest = title ? { ...within, openings: [] } : within
  const children: Flow[] = [...(title ? [title] : []), ...writeBlocks(box.children, rest)]
  return [
    fixedTable({
      rows: [
        new TableRow({
          children: [
            new TableCell({
              width: { size: width, type: WidthType.DXA },
              children: children.length === 0 ? [spacer()] : spaced(children),
            }),
          ],
        }),
      ],
      style: 'Box',
      widths: [width],
      indent: context.edge,
    }),
    spacer(),
  ]
}
