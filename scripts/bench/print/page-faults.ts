import type { GlyphRun, Page, Pages, PlacedWord, Setting, StructureType } from '@diglot/layout'
import { isMarginNumber, textBlocks, type TextBlock, type TextLine } from './text-blocks.ts'

export const faultKinds = [
  'line start',
  'line end',
  'orphan',
  'widow',
  'hyphen over the page',
  'three hyphens',
  'one Han alone',
  'heading at the foot',
  'over the measure',
  'over the depth',
  'chapter on the wrong side',
  'parted figure',
] as const

/** What no page of a book may show. */
export type FaultKind = (typeof faultKinds)[number]

export interface Fault {
  readonly kind: FaultKind
  /** Printed number of the page. */
  readonly page: string
  readonly words: string
}

/** GB/T 15834-2011 and W3C clreq: what no Chinese line starts or ends with. */
const neverFirst = /^[，。、；：？！）》〉】」』〕〗］｝”’…—·～％‰℃々]/u
const neverLast = /[（《〈【「『〔〖［｛“‘￥＄]$/u

const counted = /^[年月日项人个次%％]/u
const oneHan = /^\p{Script=Han}\P{L}?$/u
const running: ReadonlySet<StructureType> = new Set(['P', 'LBody', 'BlockQuote', 'Note'])

/** Faults of the pages of a book that is set so. */
export function pageFaults(pages: Pages, setting: Setting): Fault[] {
  const blocks = textBlocks(pages)
  const found = [
    ...blocks.flatMap((block) => [...chineseFaults(block), ...hyphenFaults(block), ...lonelyLines(block)]),
    ...headingFaults(blocks),
    ...pages.pages.flatMap((page, i) => overflows(page, i, setting)),
    ...misplacedChapters(pages, setting),
  ]
  return found.map(({ kind, line: { page, text } }) => ({
    kind,
    page: pages.pages[page]?.label ?? '',
    words: text,
  }))
}

interface Finding {
  readonly kind: FaultKind
  readonly line: Pick<TextLine, 'page' | 'text'>
}

function chineseFaults({ lines, type }: TextBlock): Finding[] {
  return lines.flatMap((line, i): Finding[] => {
    if (line.lang !== 'zh-Hans') return []
    const next = lines[i + 1]
    const cell = type === 'TD' || type === 'TH'
    const faults: readonly (readonly [FaultKind, boolean])[] = [
      ['line start', i > 0 && neverFirst.test(line.text)],
      ['line end', next !== undefined && neverLast.test(line.text)],
      ['parted figure', next !== undefined && /\d$/.test(line.text) && counted.test(next.text)],
      ['one Han alone', next === undefined && i > 0 && !cell && oneHan.test(line.text)],
    ]
    return faults.flatMap(([kind, is]) => (is ? [{ kind, line }] : []))
  })
}

function hyphenFaults({ lines }: TextBlock): Finding[] {
  return lines.flatMap((line, i): Finding[] => {
    const next = lines[i + 1]
    if (!line.hyphenated || next === undefined) return []
    const ladder = [lines[i - 1], lines[i - 2]].every((before) => before?.hyphenated)
    return [
      ...(next.page === line.page ? [] : [{ kind: 'hyphen over the page', line } as const]),
      ...(ladder ? [{ kind: 'three hyphens', line } as const] : []),
    ]
  })
}

/** First and last lines that stand alone on their page. */
function lonelyLines({ lines, type }: TextBlock): Finding[] {
  if (!running.has(type) || lines.length === 1) return []
  return [...new Set(lines.map(({ page }) => page))].flatMap((page): Finding[] => {
    const [line, another] = lines.filter((each) => each.page === page)
    if (line === undefined || another !== undefined) return []
    if (line === lines[0]) return [{ kind: 'orphan', line }]
    return line === lines.at(-1) ? [{ kind: 'widow', line }] : []
  })
}

/** Headings with fewer than two lines of what they head under them. */
function headingFaults(blocks: readonly TextBlock[]): Finding[] {
  const lines = blocks.flatMap((block) => block.lines)
  return blocks.flatMap(({ type, lines: own }, at): Finding[] => {
    const line = own.at(-1)
    if (line === undefined || !/^H\d$/.test(type)) return []
    const next = blocks.slice(at + 1).find((each) => each.lines[0]?.lang === line.lang)
    const below = lines.filter(({ page, y }) => page === line.page && y > line.y)
    const few = next !== undefined && below.length < Math.min(2, next.lines.length)
    return few ? [{ kind: 'heading at the foot', line }] : []
  })
}

/** Two languages on facing pages open on a verso together, everything else on a recto. */
function misplacedChapters({ pages, outline, destinations }: Pages, setting: Setting): Finding[] {
  const side = setting.facing === true ? 'verso' : 'recto'
  return outline.flatMap(({ destination, title }): Finding[] => {
    const page = destinations.get(destination)?.page ?? 0
    return pages[page]?.side === side
      ? []
      : [{ kind: 'chapter on the wrong side', line: { page, text: title } }]
  })
}

/** What stands beyond the measure or the depth of the text. */
function overflows(page: Page, index: number, { frame }: Setting): Finding[] {
  const left = page.side === 'recto' ? frame.inner : page.width - frame.inner - frame.measure
  return page.items.flatMap((item): Finding[] => {
    if (item.type !== 'glyphs' || item.content.type === 'artifact' || isMarginNumber(item)) return []
    const line = { page: index, text: item.words.map(({ shaped }) => shaped.text).join('') }
    const last = item.words.findLast(({ shaped }) => shaped.text.trim() !== '')
    const end = item.x + (last === undefined ? 0 : last.dx + widthOf(last, item))
    // The blank half of a Chinese mark hangs beyond the measure: nothing is drawn there.
    const blank = item.face.startsWith('han') ? item.size / 2 : 0
    const wide = end > left + frame.measure + blank + 0.01 || item.x < left - blank - 0.01
    // Where two languages share their first baseline it stands a hair below the leading of one.
    const deep = item.y > frame.head + frame.depth + 1
    return [
      ...(wide ? [{ kind: 'over the measure', line } as const] : []),
      ...(deep ? [{ kind: 'over the depth', line } as const] : []),
    ]
  })
}

function widthOf({ shaped }: PlacedWord, { size, tracking = 0 }: GlyphRun): number {
  return (shaped.width * size) / 1000 + shaped.glyphs.length * tracking
}
