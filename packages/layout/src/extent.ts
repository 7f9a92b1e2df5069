import type { Item, Pages } from './pages.ts'
import type { Theme } from './theme/theme.ts'

/** How far a publication goes when it is laid out. */
export interface Extent {
  readonly pages: number
  /** Share of the last page's depth that its text takes, 0 to 1. */
  readonly fill: number
}

/** How many pages there are, and how full the last one is. */
export function extentOf({ pages }: Pages, theme: Theme): Extent {
  const { head, depth } = theme.single.frame
  const last = pages.at(-1)
  const bottom = Math.max(head, ...(last?.items ?? []).map(footOf))
  return { pages: pages.length, fill: Math.min(1, (bottom - head) / depth) }
}

/** Furniture is no text. */
function footOf(item: Item): number {
  if (item.content.type === 'artifact')
    return item.type === 'rule' && item.content.subtype === 'background' ? item.y + item.height : 0
  if (item.type === 'glyphs') return item.y + item.size * 0.25
  if (item.type === 'rule') return item.y + item.height
  return Math.max(0, ...item.points.map(({ y }) => y))
}
