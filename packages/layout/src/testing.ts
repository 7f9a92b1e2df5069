import { readFileSync } from 'node:fs'
import type {
  Inline,
  Lang,
  ParagraphBlock,
  Publication,
  PublicationBlock,
  SectionBlock,
  TitleIn,
} from '@diglot/core'
import { stackedTable } from './compose/stacked-table.ts'
import type { FontBytes } from './faces/faces.ts'
import type { GlyphRun, Leaf, Page, Pages, StructureNode } from './pages.ts'

const file = (name: string): Uint8Array =>
  readFileSync(new URL(`../../fonts/files/${name}.ttf`, import.meta.url))

/** The faces of the house, from disk. */
export const fonts: FontBytes = {
  latin: file('SourceSerif4-Regular'),
  'latin-italic': file('SourceSerif4-Italic'),
  'latin-bold': file('SourceSerif4-SemiBold'),
  han: file('NotoSerifSC-Regular'),
  'han-bold': file('NotoSerifSC-Bold'),
  'han-sans': file('NotoSansSC-Medium'),
}

export function text(words: string): Inline {
  return { type: 'text', text: words }
}

export function publication(
  languages: readonly [Lang, ...Lang[]],
  blocks: readonly PublicationBlock[],
): Publication {
  return {
    id: 'paper',
    metadata: {
      title: 'A Paper / 文件',
      shortTitle: { en: 'A Paper', 'zh-Hans': '文件' },
      subject: 'Typesetting',
      creator: 'Diglot',
      keywords: [],
      version: '1.0.0',
      date: '2020-09-18',
      licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    languages,
    blocks,
  }
}

export function paragraph(lang: Lang, content: string | readonly Inline[], id?: string): ParagraphBlock {
  const children = typeof content === 'string' ? [text(content)] : content
  return {
    type: 'paragraph',
    lang,
    children,
    ...(id === undefined ? {} : { anchor: `doc#${id}` as const, number: id.replace(/\D/g, '') }),
  }
}

/** A chapter `s<n>` with its heading `s<n>.h`. */
export function chapter(
  lang: Lang,
  n: number,
  title: string,
  children: readonly PublicationBlock[],
): SectionBlock {
  return {
    type: 'section',
    lang,
    matter: 'body',
    role: 'chapter',
    anchor: `doc#s${n}`,
    children: [
      {
        type: 'heading',
        lang,
        level: 1,
        anchor: `doc#s${n}.h`,
        label: lang === 'en' ? 'I.' : '一、',
        children: [text(title)],
      },
      ...children,
    ],
  }
}

export function runsOf(page: Page): GlyphRun[] {
  return page.items.filter((item) => item.type === 'glyphs')
}

/** What a run says: the text its glyphs stand for; a hyphen that only a line break set is none. */
export function textOfRun(run: GlyphRun): string {
  return run.words
    .map((word) => word.shaped.clusters.join(''))
    .join('')
    .replaceAll('\u00AD', '')
}

/** Runs by baseline, from the left: what a reader sees as a line. */
export function linesOf(page: Page, from = 0, to: number = Infinity): string[] {
  const lines = new Map<number, GlyphRun[]>()
  for (const run of runsOf(page)) {
    if (run.content.type === 'artifact' || run.x < from || run.x > to) continue
    const y = Math.round(run.y * 10)
    lines.set(y, [...(lines.get(y) ?? []), run])
  }
  return [...lines]
    .toSorted(([a], [b]) => a - b)
    .map(([, runs]) =>
      runs
        .toSorted((a, b) => a.x - b.x)
        .map(textOfRun)
        .join(''),
    )
}

/** Everything that a screen reader hears, in its order: leaves of the structure with the text of their runs. */
export function heard(pages: Pages): string[] {
  const said = new Map<Leaf, string>()
  for (const page of pages.pages) {
    for (const run of runsOf(page))
      if (run.content.type === 'leaf') said.set(run.content, (said.get(run.content) ?? '') + textOfRun(run))
  }
  return leavesOf(pages.structure).map((leaf) => said.get(leaf) ?? '')
}

function leavesOf(node: StructureNode): Leaf[] {
  return node.children.flatMap((child) => (child.type === 'leaf' ? [child] : leavesOf(child)))
}

/** Nodes of a type, in reading order. */
export function nodesOf(node: StructureNode, type: StructureNode['type']): StructureNode[] {
  return [
    ...(node.type === type ? [node] : []),
    ...node.children.flatMap((child) => (child.type === 'leaf' ? [] : nodesOf(child, type))),
  ]
}

/** Right edge of what a run sets, without the spaces it ends with. */
export function endOf(run: GlyphRun): number {
  const last = run.words.findLast((word) => word.shaped.text.trim() !== '')
  if (last === undefined) return run.x
  return (
    run.x + last.dx + (last.shaped.width * run.size) / 1000 + last.shaped.glyphs.length * (run.tracking ?? 0)
  )
}

/**
 * All that blocks say, in the order in which it is heard, but for the numbers of paragraphs; `stacked` where tables hold two
 * languages in one cell.
 */
export function wordsOf(blocks: readonly PublicationBlock[], stacked: boolean): string[] {
  return blocks.flatMap((block) => wordsOfBlock(block, stacked))
}

function wordsOfBlock(block: PublicationBlock, stacked: boolean): string[] {
  switch (block.type) {
    case 'section':
      return wordsOf(block.children, stacked)
    case 'box':
      return [...wordsOfInlines(block.title ?? []), ...wordsOf(block.children, stacked)]
    case 'parallel':
      return block.rows.flatMap(({ cells }) => cells.flatMap((cell) => wordsOf(cell, stacked)))
    case 'imprint':
      return wordsOf(block.children, stacked)
    case 'heading':
      return [block.label ?? '', ...wordsOfInlines(block.children)]
    case 'paragraph':
      return wordsOfInlines(block.children)
    case 'quote':
      return wordsOfInlines(block.children)
    case 'list':
      return block.items.flatMap(({ label = '', children }) => [label, ...wordsOfInlines(children)])
    case 'timeline':
      return block.entries.flatMap(({ date, children }) => [date, ...wordsOfInlines(children)])
    case 'title-page':
      return block.lines.flatMap(({ children }) => wordsOfInlines(children))
    case 'contents':
      return [...wordsOfTitles(block.title), ...block.entries.flatMap(({ titles }) => wordsOfTitles(titles))]
    case 'glossary':
      return block.entries.flatMap(({ forms, definition }) => [
        ...forms.map(({ text: form }) => form),
        ...definition.flatMap(({ children }) => wordsOfInlines(children)),
      ])
    case 'index':
      return block.entries.flatMap(({ forms }) => forms.map(({ text: form }) => form))
    case 'figure': {
      const drawn = block.drawing.shapes.flatMap((shape) => (shape.type === 'text' ? [shape.text] : []))
      const { caption, subtitle = [], source, data } = block
      return [
        ...wordsOfInlines(caption),
        ...wordsOfInlines(subtitle),
        ...drawn,
        ...wordsOfInlines(source),
        ...wordsOfBlock(data, stacked),
      ]
    }
    case 'table': {
      const { columns, header, rows } = stackedTable(block, stacked)
      return [
        ...wordsOfInlines(block.caption ?? []),
        ...[...header, ...rows].flatMap(({ cells }) =>
          columns.flatMap((_, i) => (cells[i] ?? []).flatMap(({ children }) => wordsOfInlines(children))),
        ),
      ]
    }
    case 'page-break':
      return []
  }
}

function wordsOfTitles(titles: readonly TitleIn[]): string[] {
  return titles.flatMap(({ label = '', children }) => [label, ...wordsOfInlines(children)])
}

function wordsOfInlines(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) =>
    inline.type === 'text' || inline.type === 'reference' ? [inline.text] : wordsOfInlines(inline.children),
  )
}
