import type { Lang } from '@diglot/core'
import type { Pages, Setting } from '@diglot/layout'
import { isMarginNumber } from './text-blocks.ts'

/** How much of the text area two languages that stand level leave empty. */
export interface BlankArea {
  /** Pages, or spreads, that the text of a chapter runs through whole. */
  readonly sheets: number
  /** Share of the room for running text, apart from headings and notes, that no line takes. */
  readonly blank: number
}

interface Column {
  readonly lang: Lang
  readonly page: number
  readonly left: number
  readonly width: number
}

/**
 * Columns of two languages on the pages between the first and the last of each chapter, where `openings` are the
 * destinations that chapters start at, in order.
 */
export function blankArea(pages: Pages, openings: readonly string[], setting: Setting): BlankArea {
  const firsts = openings.map((key) => pages.destinations.get(key)?.page ?? 0)
  const step = setting.facing === true ? 2 : 1
  let room = 0
  let taken = 0
  let sheets = 0
  for (const [i, first] of firsts.entries()) {
    const upTo = firsts[i + 1] ?? pages.pages.length
    const chapter: number[] = []
    for (let page = first; page < upTo; page += step) chapter.push(page)
    const filled = chapter.filter(
      (page) =>
        columnsOf(page, pages, setting).every((column) => useOf(column, pages, setting).text > 0) &&
        isNumbered(page, pages),
    )
    for (const page of filled.slice(1, -1)) {
      sheets += 1
      for (const column of columnsOf(page, pages, setting)) {
        const { text, other } = useOf(column, pages, setting)
        room += column.width * (setting.frame.depth - other)
        taken += column.width * text
      }
    }
  }
  return { sheets, blank: room === 0 ? 0 : 1 - taken / room }
}

/** Only running text has numbers in the margin. */
function isNumbered(page: number, { pages }: Pages): boolean {
  return (pages[page]?.items ?? []).some((item) => item.type === 'glyphs' && isMarginNumber(item))
}

function columnsOf(page: number, { pages }: Pages, { columns, frame }: Setting): Column[] {
  const inner = (at: number): number => {
    const found = pages[at]
    return found?.side === 'verso' ? found.width - frame.inner - frame.measure : frame.inner
  }
  if (columns === undefined)
    return (['zh-Hans', 'en'] as const).map((lang, i) => ({
      lang,
      page: page + i,
      left: inner(page + i),
      width: frame.measure,
    }))
  return columns.map(({ x, width }, i) => ({
    lang: i === 0 ? 'en' : 'zh-Hans',
    page,
    left: inner(page) + x,
    width,
  }))
}

interface Use {
  /** Points that lines of running text take, each its leading. */
  readonly text: number
  /** Points that headings take with the air around them, and notes with their rule. */
  readonly other: number
}

/** Lines of the text's leading that stand empty over and under a section heading. */
const headingAir = 2

/** How the depth of a column is used. */
function useOf({ lang, page, left, width }: Column, { pages }: Pages, { styles, frame }: Setting): Use {
  const body = styles.body[lang]
  const text = new Set<number>()
  const headings = new Set<number>()
  let notesTop = frame.head + frame.depth
  for (const item of pages[page]?.items ?? []) {
    if (item.type === 'rule' && item.width === noteRuleWidth && Math.abs(item.x - left) < 1)
      notesTop = Math.min(notesTop, item.y)
    if (
      item.type !== 'glyphs' ||
      item.content.type === 'artifact' ||
      item.lang !== lang ||
      isMarginNumber(item)
    )
      continue
    const outside = item.x < left - body.size || item.x > left + width
    if (outside || item.size < body.size * 0.97) continue
    if (item.face === 'han-sans' || item.face === 'latin-bold') headings.add(item.y)
    else text.add(item.y)
  }
  for (const y of text) headings.delete(y)
  const leading = Math.max(styles.section.en.leading, styles.section['zh-Hans'].leading)
  const air = headingAir * Math.min(styles.body.en.leading, styles.body['zh-Hans'].leading)
  const headed = [...headings]
    .toSorted((a, b) => a - b)
    .reduce((sum, y, i, all) => sum + leading + (y - (all[i - 1] ?? -Infinity) > leading * 1.5 ? air : 0), 0)
  return { text: text.size * body.leading, other: headed + frame.head + frame.depth - notesTop }
}

/** The rule over the notes of a page. */
const noteRuleWidth = 72
