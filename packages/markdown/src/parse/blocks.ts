import type { RootContent } from 'mdast'
import { readHeading } from './heading.ts'
import { idComment } from './id-comment.ts'
import { readList } from './list.ts'
import { offsetsOf, placeOf } from './place.ts'
import { readQuote } from './quote.ts'
import { readTableFence } from './table-fence.ts'
import { readTable } from './table.ts'
import { readText, type Reading } from './text.ts'
import type { MarkdownBlock, MarkdownId } from './tree.ts'
import { unsupported, type Construct } from './unsupported.ts'

/** The blocks of a file, each with the id comment that stands before it. */
export function readBlocks(nodes: readonly RootContent[], reading: Reading): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  let waiting: MarkdownId | undefined
  const misplaced = (construct: Construct): void => {
    if (waiting) reading.report({ ...unsupported(construct), at: idOffsets.get(waiting) ?? [0, 0] })
    waiting = undefined
  }
  const idOffsets = new Map<MarkdownId, readonly [number, number]>()
  for (const node of nodes) {
    const id = node.type === 'html' ? idComment(node, reading.source) : undefined
    if (id) {
      misplaced('idAlone')
      waiting = id
      idOffsets.set(id, offsetsOf(node))
      continue
    }
    if (node.type === 'heading') misplaced('idBeforeHeading')
    if (node.type === 'footnoteDefinition' || node.type === 'definition') misplaced('idBeforeNote')
    const block = readBlock(node, reading)
    if (block === undefined) continue
    blocks.push(waiting ? { ...block, id: waiting } : block)
    waiting = undefined
  }
  misplaced('idAlone')
  return blocks
}

/** The block that a node of the syntax tree stands for; `undefined` where it was reported or stands elsewhere. */
function readBlock(node: RootContent, reading: Reading): MarkdownBlock | undefined {
  switch (node.type) {
    case 'heading':
      return readHeading(node, reading)
    case 'paragraph':
      return {
        type: 'paragraph',
        ...readText(node.children, placeOf(reading.source, ...offsetsOf(node)), reading),
      }
    case 'list':
      return readList(node, reading)
    case 'blockquote':
      return readQuote(node, reading)
    case 'table':
      return readTable(node, reading)
    case 'code':
      return readTableFence(node, reading)
    case 'footnoteDefinition':
    case 'definition':
      return undefined
    case 'html':
    case 'thematicBreak':
      reading.report({ ...unsupported(node.type), at: offsetsOf(node) })
      return undefined
    default:
      throw new TypeError(`Cannot read a ${node.type} among blocks, expected the parser to put it into one`)
  }
}
