import type {
  BlockType,
  BoxBlock,
  Inline,
  Lang,
  PublicationBlock,
  PublicationRow,
  TableBlock,
  TitleIn,
} from '@diglot/core'
import { settleInlines, type Settling } from './inline.ts'
import { foldText } from './space.ts'

type Settle<T extends BlockType> = (
  block: Extract<PublicationBlock, { type: T }>,
  settling: Settling,
) => PublicationBlock | undefined

/** The table holds, under the type that a block names, what settles such blocks. */
type SettleAny = {
  settle(block: PublicationBlock, settling: Settling): PublicationBlock | undefined
}['settle']

/** The block as Markdown can say it; `undefined` for a block without words. */
function settleBlock(block: PublicationBlock, settling: Settling): PublicationBlock | undefined {
  const settle: SettleAny = settlers[block.type]
  return settle(block, settling)
}

export function settleBlocks(blocks: readonly PublicationBlock[], settling: Settling): PublicationBlock[] {
  return blocks.map((block) => settleBlock(block, settling)).filter((block) => block !== undefined)
}

const settlers = {
  section: ({ type, matter, role, children, ...block }, settling) => ({
    type,
    ...base(block),
    matter,
    role,
    children: settleBlocks(children, settling),
  }),
  heading: ({ type, level, label, children, ...block }, settling) =>
    worded({
      type,
      ...base(block),
      level,
      ...labelIn(label),
      children: settleInlines(children, block.lang, settling),
    }),
  paragraph: ({ type, number, children, ...block }, settling) =>
    worded({
      type,
      ...base(block),
      ...numberIn(number),
      children: settleInlines(children, block.lang, settling),
    }),
  quote: ({ type, children, ...block }, settling) =>
    worded({ type, ...base(block), children: settleInlines(children, block.lang, settling) }),
  list: ({ type, items, ...block }, settling) =>
    items.length === 0
      ? undefined
      : {
          type,
          ...base(block),
          items: items.map(({ label, children, ...item }) => ({
            type: 'list-item',
            ...base(item),
            ...labelIn(label),
            children: settleInlines(children, item.lang, settling),
          })),
        },
  table: settleTable,
  parallel: ({ type, languages, rows, ...block }, settling) => {
    const settled = rows
      .map(({ anchor, cells: [left, right], remarks }) => ({
        ...(anchor && { anchor }),
        cells: [settleBlocks(left, settling), settleBlocks(right, settling)] as const,
        ...(remarks && { remarks: remarks.map((box) => settleBox(box, settling)) }),
      }))
      .filter(({ cells, remarks = [] }) => cells.flat().length + remarks.length > 0)
    return settled.length === 0 ? undefined : { type, ...base(block), languages, rows: settled }
  },
  figure: ({ data, alt, caption, subtitle, source, ...block }, settling) => {
    const table = settleTable(data, settling)
    if (settling.draws !== true && block.drawing.shapes.length > 0)
      settling.warn('drawing-not-shown', 'The figure is given as a table, without its drawing', block.anchor)
    return {
      ...block,
      data: table ?? { ...data, columns: [], header: [], rows: [] },
      alt: foldText(alt),
      caption: settleInlines(caption, block.lang, settling),
      ...(subtitle && { subtitle: settleInlines(subtitle, block.lang, settling) }),
      source: settleInlines(source, block.lang, settling),
    }
  },
  box: settleBox,
  timeline: (block, settling) => ({
    ...block,
    entries: block.entries.map((entry) => ({
      ...entry,
      children: settleInlines(entry.children, block.lang, settling),
    })),
  }),
  contents: (block, settling) => ({
    ...block,
    title: block.title.map((title) => settleTitle(title, settling)),
    entries: block.entries.map((entry) => ({
      ...entry,
      titles: entry.titles.map((title) => settleTitle(title, settling)),
    })),
  }),
  glossary: (block, settling) => ({
    ...block,
    entries: block.entries.map((entry) => ({
      ...entry,
      definition: entry.definition.map((definition) => settleTitle(definition, settling)),
    })),
  }),
  index: (block) => block,
  'title-page': (block, settling) => ({
    ...block,
    lines: block.lines.map((line) => ({
      ...line,
      children: settleInlines(line.children, line.lang, settling),
    })),
  }),
  imprint: (block, settling) => ({
    ...block,
    children: settleBlocks(block.children, settling).filter((child) => child.type === 'paragraph'),
  }),
  'page-break': () => undefined,
} satisfies { readonly [T in BlockType]: Settle<T> }

function settleBox({ title, children, ...block }: BoxBlock, settling: Settling): BoxBlock {
  return {
    ...block,
    ...(title && { title: settleInlines(title, block.lang, settling) }),
    children: settleBlocks(children, settling),
  }
}

/** GFM has one header row: further ones become the first rows of the body. It has no widths and heads no rows. */
function settleTable(
  { type, caption, columns, header, rows, ...block }: TableBlock,
  settling: Settling,
): TableBlock | undefined {
  if (columns.length === 0) return undefined
  const [first, ...flattened] = header
  if (flattened.length > 0)
    settling.warn('table-header-flattened', 'The second header row is a row of the body', block.anchor)
  const words = caption && settleInlines(caption, block.lang, settling)
  const settleRow = (row: PublicationRow): PublicationRow => ({
    ...(row.anchor && { anchor: row.anchor }),
    cells: row.cells.map(({ lang, children }) => ({
      lang,
      children: settleInlines(children, lang, settling),
    })),
  })
  const head = first && settleRow(first)
  return {
    type,
    ...base(block),
    ...(words && words.length > 0 && { caption: words }),
    columns: columns.map(({ kind }) => ({ kind, weight: 1 })),
    header: head && (head.anchor || head.cells.some(({ children }) => children.length > 0)) ? [head] : [],
    rows: [...flattened, ...rows].map(settleRow),
  }
}

function settleTitle({ lang, label, children }: TitleIn, settling: Settling): TitleIn {
  return { lang, ...labelIn(label), children: settleInlines(children, lang, settling) }
}

/** Facets are filters of the HTML writer. */
function base<A>({ lang, anchor }: { readonly lang: Lang; readonly anchor?: A }): { lang: Lang; anchor?: A } {
  return { lang, ...(anchor !== undefined && { anchor }) }
}

function labelIn(text: string | undefined): { readonly label?: string } {
  const label = printed(text)
  return label === undefined ? {} : { label }
}

function numberIn(text: string | undefined): { readonly number?: string } {
  const number = printed(text)
  return number === undefined ? {} : { number }
}

/** A label or a number; `undefined` where there is nothing to print. */
function printed(text: string | undefined): string | undefined {
  const folded = foldText(text ?? '').trim()
  return folded === '' ? undefined : folded
}

function worded<B extends PublicationBlock & { readonly children: readonly Inline[] }>(
  block: B,
): B | undefined {
  return block.children.length === 0 ? undefined : block
}
