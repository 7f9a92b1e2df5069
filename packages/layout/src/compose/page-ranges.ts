import type { IndexReference } from '@diglot/core'

export interface PageRange {
  /** `12` or `12–14`. */
  readonly label: string
  /** The first mention in the range. */
  readonly anchor: string
}

/** Pages of references in order, each page once, neighbouring pages as ranges; labels of paragraphs where there is no page. */
export function pageRanges(
  references: readonly IndexReference[],
  pageOf: (destination: string) => string | undefined,
): PageRange[] {
  const ranges: { first: string; last: string; anchor: string }[] = []
  for (const { anchor, label } of references) {
    const page = pageOf(anchor) ?? label
    const open = ranges.at(-1)
    if (open?.last === page) continue
    if (open !== undefined && follows(open.last, page)) open.last = page
    else ranges.push({ first: page, last: page, anchor })
  }
  return ranges.map(({ first, last, anchor }) => ({
    label: first === last ? first : `${first}–${last}`,
    anchor,
  }))
}

/** Roman numerals of front matter are never joined. */
function follows(before: string, after: string): boolean {
  return /^\d+$/.test(before) && /^\d+$/.test(after) && Number(after) === Number(before) + 1
}
