import { addressOfRow, type ParallelBlock, type ParallelRow } from '@diglot/core'
import { attributesOf, inside, writeBlocks, type Context, type WriteBlock } from '../context.ts'
import { foldsOf } from '../facets.ts'
import { element, lines, type Markup } from '../markup/markup.ts'

/** Two languages side by side, one under the other on a narrow screen; what is said about a row stands beneath it. */
export const writeParallel: WriteBlock<ParallelBlock> = (parallel, context) => {
  const within = inside(parallel, context)
  return element('div', { class: 'parallel', ...foldsOf(parallel), ...attributesOf(parallel, context) }, [
    lines(parallel.rows.map((row) => rowOf(row, parallel, within))),
  ])
}

function rowOf(row: ParallelRow, parallel: ParallelBlock, context: Context): Markup {
  const [address] = addressOfRow(row, parallel)
  const id = address && context.book.open(address.anchor, address.lang)
  const cells = row.cells.map((blocks, column) => {
    const lang = parallel.languages[column] ?? parallel.lang
    return element('div', { class: 'cell', lang: lang === context.lang ? undefined : lang }, [
      writeBlocks(blocks, { ...context, lang }),
    ])
  })
  const { remarks } = row
  const told =
    remarks && remarks.length > 0
      ? [element('div', { class: 'remarks' }, [writeBlocks(remarks, context)])]
      : []
  return element('div', { class: 'row', id, 'data-folds': remarks !== undefined }, [
    lines([...cells, ...told]),
  ])
}
