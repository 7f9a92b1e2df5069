import { forbidden, type LineItem } from '../text/line-item.ts'
import type { Breaks, LineBreak } from './break-lines.ts'

/**
 * First fit, for ragged text: each line takes what fits at its natural width. Words are hyphenated only when a line has
 * no other break. The last line starts before item `until`. `undefined` when something is wider than the measure.
 */
export function fillLines(
  items: readonly LineItem[],
  measure: number,
  until: number = items.length,
): Breaks | undefined {
  const lines: LineBreak[] = []
  let start = 0
  while (start < items.length) {
    const end = lineEnd(items, start, measure, until)
    if (end === undefined) return undefined
    lines.push({ start, end })
    start = end
    while (start < items.length && items[start]?.box === undefined) start++
  }
  return { lines, loosest: 0 }
}

function lineEnd(
  items: readonly LineItem[],
  start: number,
  measure: number,
  until: number,
): number | undefined {
  let width = 0
  let plain: number | undefined
  let dear: number | undefined
  for (let i = start; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    if (
      item.box === undefined &&
      i > start &&
      i < until &&
      item.cost < forbidden &&
      width + item.hyphen <= measure + 1e-6
    ) {
      if (item.hyphen === 0 && item.cost < 1000) plain = i
      else dear = i
    }
    width += item.width
    if (item.box !== undefined && width > measure + 1e-6) return plain ?? dear
  }
  return items.length
}
