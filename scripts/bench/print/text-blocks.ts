import type { GlyphRun, Leaf, Pages, StructureNode, StructureType } from '@diglot/layout'

/** A line of a block: what stands on one baseline of it. */
export interface TextLine {
  readonly page: number
  readonly y: number
  readonly lang: string
  readonly text: string
  readonly hyphenated: boolean
}

/** Text that lines are made of by themselves: a paragraph, an item, a heading, a cell, a note. */
export interface TextBlock {
  readonly type: StructureType
  readonly lines: readonly TextLine[]
}

const blockTypes: ReadonlySet<StructureType> = new Set([
  'P',
  'H1',
  'H2',
  'H3',
  'LBody',
  'Lbl',
  'BlockQuote',
  'Caption',
  'TH',
  'TD',
  'TOCI',
  'Note',
  'Figure',
])

/** Blocks in reading order with their lines. */
export function textBlocks(pages: Pages): TextBlock[] {
  const order: { readonly type: StructureType; readonly leaves: Leaf[] }[] = []
  const walk = (node: StructureNode, block: Leaf[] | undefined): void => {
    let own = block
    if (blockTypes.has(node.type)) {
      own = []
      order.push({ type: node.type, leaves: own })
    }
    for (const child of node.children) {
      if (child.type === 'leaf') own?.push(child)
      else walk(child, own)
    }
  }
  walk(pages.structure, undefined)
  const runs = new Map<Leaf, { readonly page: number; readonly run: GlyphRun }[]>()
  for (const [page, { items }] of pages.pages.entries()) {
    for (const item of items) {
      if (item.type !== 'glyphs' || item.content.type !== 'leaf') continue
      const known = runs.get(item.content)
      if (known === undefined) runs.set(item.content, [{ page, run: item }])
      else known.push({ page, run: item })
    }
  }
  return order.flatMap(({ type, leaves }) => {
    const found = leaves.flatMap((leaf) => runs.get(leaf) ?? [])
    return found.length === 0 ? [] : [{ type, lines: linesOf(found) }]
  })
}

/** Runs by page and baseline; marks of notes, which stand above it and are smaller, belong to no line of their own. */
function linesOf(runs: readonly { readonly page: number; readonly run: GlyphRun }[]): TextLine[] {
  const size = Math.max(...runs.map(({ run }) => run.size))
  const lines = new Map<string, { readonly page: number; readonly y: number; readonly runs: GlyphRun[] }>()
  for (const { page, run } of runs) {
    if (run.size < size * 0.7 || isMarginNumber(run)) continue
    const key = `${page} ${run.y.toFixed(2)}`
    const line = lines.get(key) ?? { page, y: run.y, runs: [] }
    lines.set(key, line)
    line.runs.push(run)
  }
  return [...lines.values()]
    .toSorted((a, b) => a.page - b.page || a.y - b.y)
    .map(({ page, y, runs: own }) => {
      const words = own
        .toSorted((a, b) => a.x - b.x)
        .flatMap((run) => run.words.map(({ shaped }) => shaped.text))
      return {
        page,
        y,
        lang: own[0]?.lang ?? '',
        text: words.join('').trim(),
        hyphenated: words.at(-1) === '\u00AD',
      }
    })
}

/** Numbers of paragraphs have a size that no text has. */
export function isMarginNumber(run: GlyphRun): boolean {
  return run.size === 7.5
}
