import type { PublicationBlock, SectionBlock } from '@diglot/core'
import type { BlockContent } from 'mdast'
import { html, paragraph, tagged, type Write, type WriteState } from './state.ts'

/**
 * A section: its tag stands in its heading, which says how deep it goes.
 *
 * A section ends where a heading as high opens another. Where that does not say enough, a comment `<!-- /section -->`
 * closes one, and the class `inner` opens one within another that it would have closed. The class `cell` opens one in the
 * cell of a parallel, where the heading would open one around the parallel.
 */
export const writeSection: Write<SectionBlock> = (section, state) => {
  const { sections } = state
  const level = headingLevel(section.children, sections.isCell)
  const isShallower = (open: number): boolean => level === undefined || open < level
  const isInner = sections.open.slice(0, sections.depth).findLastIndex(isShallower) + 1 < sections.depth
  const isEvident = !isInner && sections.open.findLastIndex(isShallower) + 1 === sections.depth
  const closing = isEvident ? [] : closeSections(state)
  const tag = tagged(
    section,
    state,
    [],
    [section.role, section.matter, ...(isInner ? ['inner'] : []), ...(sections.isCell ? ['cell'] : [])],
  )
  const { depth } = sections
  sections.open = [...sections.open.slice(0, depth), level ?? 0]
  sections.depth = depth + 1
  if (level !== undefined) sections.waiting = tag
  const children = state.blocks(section.children)
  sections.depth = depth
  return [...closing, ...(level === undefined ? [paragraph(tag)] : []), ...children]
}

/** Comments that close the sections left open by blocks before this one. */
export function closeSections({ sections }: WriteState): BlockContent[] {
  const surplus = Math.max(0, sections.open.length - sections.depth)
  sections.open = sections.open.slice(0, sections.depth)
  return Array.from({ length: surplus }, () => html('<!-- /section -->'))
}

/** Level of the heading that opens a section, by itself or in a parallel; a cell of a parallel holds only the former. */
function headingLevel([first]: readonly PublicationBlock[], isCell: boolean): number | undefined {
  const heading = first?.type === 'parallel' && !isCell ? first.rows[0]?.cells.flat()[0] : first
  return heading?.type === 'heading' ? heading.level : undefined
}
