import {
  anchorOf,
  type Alignment,
  type ContentBlock,
  type ParallelBlock,
  type ParallelRow,
  type PublicationBlock,
  type Section,
  type SectionBlock,
} from '@diglot/core'
import { composeHeading, composeListItem, composeParagraph, composeQuote } from './block.ts'
import type { InlineContext } from './inline.ts'
import { roleAt } from './section.ts'
import { composeParallelTable } from './table.ts'

type Pair = readonly [InlineContext, InlineContext]

/**
 * A section in two languages: what answers to each other stands in one row, and tables go across both columns.
 *
 * The items of a list have a row each, so that they start level.
 */
export function composeParallelSection(
  sections: readonly [Section, Section],
  depth: number,
  contexts: Pair,
  alignment: readonly Alignment[] = [],
): SectionBlock {
  const [first, second] = sections
  const [one, two] = contexts
  const heading: ParallelRow = {
    anchor: anchorOf(one.document, first.heading.id),
    cells: [[composeHeading(first, depth, one)], [composeHeading(second, depth, two)]],
  }
  const subsections = first.sections.map((child) => {
    const other = second.sections.find(({ id }) => id === child.id)
    if (other === undefined)
      throw new RangeError(`Cannot set section \`${child.id}\` in parallel: it has no counterpart`)
    return composeParallelSection([child, other], depth + 1, contexts, alignment)
  })
  return {
    type: 'section',
    lang: one.lang,
    anchor: anchorOf(one.document, first.id),
    matter: 'body',
    role: roleAt(first, depth),
    children: [
      ...gathered(heading, alignedRows(first, second, contexts, alignment), contexts),
      ...subsections,
    ],
  }
}

/** Rows run together into parallels; a table between them ends one and begins the next. */
function gathered(
  heading: ParallelRow,
  parts: readonly (ParallelRow | PublicationBlock)[],
  [one, two]: Pair,
): PublicationBlock[] {
  const blocks: PublicationBlock[] = []
  let rows: ParallelRow[] = [heading]
  const flush = (): void => {
    if (rows.length > 0)
      blocks.push({
        type: 'parallel',
        lang: one.lang,
        languages: [one.lang, two.lang],
        rows,
      } satisfies ParallelBlock)
    rows = []
  }
  for (const part of parts) {
    if ('cells' in part) {
      rows.push(part)
    } else {
      flush()
      blocks.push(part)
    }
  }
  flush()
  return blocks
}

/** The blocks of both sections in step: by id, and by the document's exceptions where ids do not answer each other. */
function alignedRows(
  first: Section,
  second: Section,
  contexts: Pair,
  alignment: readonly Alignment[],
): (ParallelRow | PublicationBlock)[] {
  const [one, two] = contexts
  const left = first.blocks.filter((block) => block.type !== 'note')
  const right = second.blocks.filter((block) => block.type !== 'note')
  const exceptions = alignment.filter((exception) => left.concat(right).some(({ id }) => isIn(exception, id)))
  const placed = new Set<string>()
  const rows: (ParallelRow | PublicationBlock)[] = []
  for (const block of interleaved(left, right)) {
    if (placed.has(block.id)) continue
    const exception = exceptions.find((candidate) => isIn(candidate, block.id))
    const lefts = exception
      ? left.filter(({ id }) => exception[one.lang].includes(id))
      : left.filter(({ id }) => id === block.id)
    const rights = exception
      ? right.filter(({ id }) => exception[two.lang].includes(id))
      : right.filter(({ id }) => id === block.id)
    for (const { id } of [...lefts, ...rights]) placed.add(id)
    rows.push(...rowsOf(lefts, rights, contexts))
  }
  return rows
}

/** Reading order of the first language, with what only the second has where it stands there. */
function interleaved(left: readonly ContentBlock[], right: readonly ContentBlock[]): ContentBlock[] {
  const order = [...left]
  right.forEach((block, index) => {
    if (left.some(({ id }) => id === block.id)) return
    const before = right.slice(0, index).findLast(({ id }) => order.some((placed) => placed.id === id))
    order.splice(before ? order.findIndex(({ id }) => id === before.id) + 1 : 0, 0, block)
  })
  return order
}

function isIn(exception: Alignment, id: string): boolean {
  return exception.en.includes(id) || exception['zh-Hans'].includes(id)
}

function rowsOf(
  left: readonly ContentBlock[],
  right: readonly ContentBlock[],
  contexts: Pair,
): (ParallelRow | PublicationBlock)[] {
  const [one, two] = contexts
  const [a, b] = [left[0], right[0]]
  if (left.length === 1 && right.length === 1 && a !== undefined && b !== undefined) {
    if (a.type === 'table' && b.type === 'table') return [composeParallelTable(a, b, contexts)]
    if (a.type === 'list' && b.type === 'list') {
      return a.items.map((item, index) => {
        const other = b.items[index]
        return {
          anchor: anchorOf(one.document, item.id),
          cells: [[listOf(item, one)], other ? [listOf(other, two)] : []],
        } satisfies ParallelRow
      })
    }
  }
  const anchor = a ?? b
  return [
    {
      ...(anchor ? { anchor: anchorOf(one.document, anchor.id) } : {}),
      cells: [left.flatMap((block) => cellOf(block, one)), right.flatMap((block) => cellOf(block, two))],
    },
  ]
}

function listOf(item: Parameters<typeof composeListItem>[0], context: InlineContext): PublicationBlock {
  return { type: 'list', lang: context.lang, items: [composeListItem(item, context)] }
}

function cellOf(block: ContentBlock, context: InlineContext): PublicationBlock[] {
  switch (block.type) {
    case 'paragraph':
      return [composeParagraph(block, context)]
    case 'quote':
      return [composeQuote(block, context)]
    case 'list':
      return block.items.map((item) => listOf(item, context))
    case 'table':
      throw new RangeError(`Cannot set table \`${block.id}\` in one column: it has no counterpart`)
    case 'note':
      return []
  }
}
