import {
  isLang,
  type Lang,
  type ParallelBlock,
  type ParallelRow,
  type PublicationBlock,
  type SectionBlock,
} from '@diglot/core'
import type { Heading, Paragraph, RootContent } from 'mdast'
import { anchorOfId } from '../address.ts'
import { filled, rowsOf } from '../parallel-rows.ts'
import { baseOf, readHeading, readList, readParagraph, readQuote } from './block.ts'
import type { ReadState } from './state.ts'
import { readTable } from './table.ts'
import { openingTags, type OpeningTag } from './tags.ts'

/** Where reading has got to among siblings. */
export interface Cursor {
  readonly nodes: readonly RootContent[]
  at: number
}

/** Regions drawn from the content, which are no content themselves. */
const drawn = new Set(['title-page', 'imprint', 'contents', 'glossary', 'index', 'timeline', 'figure', 'box'])

/** Blocks up to the comment that `isEnd` knows, or to the end, nested into their sections. */
export function readBlocks(
  cursor: Cursor,
  state: ReadState,
  isEnd: (comment: string) => boolean,
): PublicationBlock[] {
  const sections = new Sections()
  let caption: Paragraph | undefined
  let carrier: OpeningTag | undefined
  for (;;) {
    const node = cursor.nodes[cursor.at]
    if (node === undefined) return sections.blocks
    const comment = commentIn(node)
    if (comment !== undefined && isEnd(comment)) return sections.blocks
    cursor.at += 1
    if (comment !== undefined) {
      const [name = '', ...words] = comment.split(' ')
      if (name === '/section') sections.close()
      if (drawn.has(name)) skipTo(cursor, `/${name}`)
      if (name !== 'parallel') continue
      const opening = headingAhead(cursor)
      if (opening) open(opening, sections, state)
      for (const parallel of filled(readParallel(cursor, words.filter(isLang), carrier, state)))
        sections.add(parallel)
      carrier = undefined
      continue
    }
    const [tag, ...tags] = node.type === 'paragraph' ? openingTags(node.children).tags : []
    if (node.type === 'paragraph' && tag?.classes && tags.length === 0) {
      if (tag.classes.includes('caption')) caption = node
      else if (tag.classes.includes('parallel')) carrier = tag
      else sections.open(sectionOf(tag, state), 0, true)
      continue
    }
    if (node.type === 'heading') open(node, sections, state)
    const block = readBlock(node, caption, state)
    caption = undefined
    if (block) sections.add(block)
  }
}

function readBlock(
  node: RootContent,
  caption: Paragraph | undefined,
  state: ReadState,
): PublicationBlock | undefined {
  switch (node.type) {
    case 'heading':
      return readHeading(node, state)
    case 'paragraph': {
      const paragraph = readParagraph(node, state)
      return paragraph.children.length > 0 ? paragraph : undefined
    }
    case 'list':
      return readList(node, state)
    case 'blockquote':
      return readQuote(node, state)
    case 'table':
      return readTable(node, caption, state)
    case 'code':
      return readParagraph({ type: 'paragraph', children: [{ type: 'text', value: node.value }] }, state)
    default:
      return undefined
  }
}

function readParallel(
  cursor: Cursor,
  [first = 'en', second = 'zh-Hans']: readonly Lang[],
  carrier: OpeningTag | undefined,
  state: ReadState,
): ParallelBlock {
  const isEnd = (comment: string): boolean => comment === '/parallel'
  const isRow = (comment: string): boolean => isEnd(comment) || /^row\b/.test(comment)
  const base = carrier ? baseOf(carrier, state) : { lang: first }
  const rows: ParallelRow[] = []
  const next = (): string | undefined => {
    const node = cursor.nodes[cursor.at]
    return node && commentIn(node)
  }
  if (/^row\b/.test(next() ?? '')) {
    for (let comment = next(); comment !== undefined && !isEnd(comment); comment = next()) {
      cursor.at += 1
      const id = comment.split(' ')[1]
      const anchor = id === undefined ? undefined : anchorOfId(id, state.home)
      const left = readBlocks(cursor, state, (found) => found === 'cell' || isRow(found))
      if (next() === 'cell') cursor.at += 1
      rows.push({ ...(anchor && { anchor }), cells: [left, readBlocks(cursor, state, isRow)] })
    }
  } else {
    rows.push(...rowsOf(readBlocks(cursor, state, isEnd), [first, second]))
  }
  cursor.at += 1
  return { type: 'parallel', ...base, languages: [first, second], rows }
}

/** The sections that are open, innermost last. */
class Sections {
  readonly blocks: PublicationBlock[] = []
  #open: { readonly level: number; readonly children: PublicationBlock[] }[] = []

  add(block: PublicationBlock): void {
    const children = this.#open.at(-1)?.children ?? this.blocks
    children.push(block)
  }

  open(section: Omit<SectionBlock, 'children'>, level: number, isInner: boolean): void {
    const left = isInner ? this.#open.length : this.#open.findLastIndex((outer) => outer.level < level) + 1
    this.#open.length = left
    const children: PublicationBlock[] = []
    this.add({ ...section, children })
    this.#open.push({ level, children })
  }

  close(): void {
    this.#open.pop()
  }
}

/** Opens the section whose tag a heading carries, once. */
function open(heading: Heading, sections: Sections, state: ReadState): void {
  const tag = sectionTag(heading)
  if (tag === undefined || state.opened.has(heading)) return
  state.opened.add(heading)
  sections.open(
    sectionOf(tag, state),
    readHeading(heading, state).level,
    tag.classes?.includes('inner') === true,
  )
}

function sectionTag(heading: Heading): OpeningTag | undefined {
  return openingTags(heading.children).tags.find(({ classes }) => classes !== undefined)
}

const roles = ['chapter', 'section', 'annex', 'part'] as const
const matters = ['front', 'body', 'back'] as const

function sectionOf(tag: OpeningTag, state: ReadState): Omit<SectionBlock, 'children'> {
  const { classes = [] } = tag
  return {
    type: 'section',
    ...baseOf(tag, state),
    matter: matters.find((matter) => classes.includes(matter)) ?? 'body',
    role: roles.find((role) => classes.includes(role)) ?? 'section',
  }
}

/** The heading that opens a parallel, whose section the parallel belongs to. */
function headingAhead({ nodes, at }: Cursor): Heading | undefined {
  const first = nodes.slice(at, at + 3).find((node) => !/^(?:row\b|cell$)/.test(commentIn(node) ?? ''))
  return first?.type === 'heading' && sectionTag(first)?.classes?.includes('cell') !== true
    ? first
    : undefined
}

function skipTo(cursor: Cursor, end: string): void {
  const found = cursor.nodes.findIndex((node, at) => at >= cursor.at && commentIn(node) === end)
  cursor.at = found === -1 ? cursor.nodes.length : found + 1
}

function commentIn(node: RootContent): string | undefined {
  return node.type === 'html' ? /^<!-- (.*) -->$/.exec(node.value)?.[1] : undefined
}
