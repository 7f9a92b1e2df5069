import { idOf, type ParallelBlock, type PublicationBlock } from '@diglot/core'
import type { BlockContent } from 'mdast'
import { areEvident } from '../parallel-rows.ts'
import { html, paragraph, region, tagged, type Write, type WriteState } from './state.ts'

/**
 * Two languages row by row, the first above the second: Markdown has no columns for blocks.
 *
 * Comments mark rows and cells only where the blocks themselves do not show them. Remarks follow their row.
 */
export const writeParallel: Write<ParallelBlock> = (parallel, state) => {
  const { languages, rows } = parallel
  const carrier =
    parallel.anchor === undefined && parallel.lang === languages[0]
      ? []
      : [paragraph(tagged(parallel, state, [], ['parallel']))]
  const children = areEvident(rows, languages)
    ? cell(
        rows.flatMap(({ cells, remarks = [] }) => [...cells.flat(), ...remarks]),
        state,
      )
    : rows.flatMap(({ anchor, cells: [left, right], remarks = [] }) => [
        html(
          anchor === undefined ? '<!-- row -->' : `<!-- row ${idOf(anchor, state.home.lang, state.home)} -->`,
        ),
        ...cell(left, state),
        html('<!-- cell -->'),
        ...cell([...right, ...remarks], state),
      ])
  return [...carrier, ...region(`parallel ${languages.join(' ')}`, children)]
}

/** Sections within a cell open and close within it. */
function cell(blocks: readonly PublicationBlock[], state: WriteState): BlockContent[] {
  const { sections } = state
  state.sections = { open: [], depth: 0, isCell: true, waiting: sections.waiting }
  const nodes = state.blocks(blocks)
  sections.waiting = state.sections.waiting
  state.sections = sections
  return nodes
}
