import type { Leaf, Page, Pages } from '@diglot/layout'

/** How pages of a book of chapters end. */
export interface PageQuality {
  /** Last pages of chapters with fewer than five lines. */
  readonly shortEnds: number
  /** Facing pages of one chapter, neither its last, and those of them that end on different lines. */
  readonly facing: number
  readonly uneven: number
  /** Mean of the points that pages other than last ones are short of the deepest. */
  readonly short: number
  /** First lines of paragraphs at the foot of a page, and last lines at the head of one. */
  readonly orphans: number
  readonly widows: number
}

const fewestLines = 5

/** Pages of chapters that open at the destinations given. Lines are those of the size of running text, in points. */
export function pageQuality(pages: Pages, openings: readonly string[], size: number): PageQuality {
  const firsts = openings.map((key) => pages.destinations.get(key)?.page ?? 0)
  const chapters = firsts.map((first, i) => {
    const upTo = firsts[i + 1] ?? pages.pages.length
    return pages.pages
      .slice(first, upTo)
      .map((page) => linesOf(page, size))
      .filter((lines) => lines.length > 0)
  })
  const depth = Math.max(...chapters.flat(2).map(({ y }) => y))
  const full = chapters.flatMap((chapter) => chapter.slice(0, -1))
  const pairs = chapters.flatMap((chapter) =>
    // A chapter opens on a recto, so its second page is a verso.
    chapter.slice(0, -1).flatMap((verso, i, all) => {
      const recto = all[i + 1]
      return i % 2 === 1 && recto !== undefined ? [[footOf(verso), footOf(recto)] as const] : []
    }),
  )
  const seams = chapters.flatMap((chapter) =>
    chapter.slice(1).flatMap((head, i) => {
      const foot = chapter[i] ?? []
      const leaf = head[0]?.leaf
      return leaf !== undefined && leaf === foot.at(-1)?.leaf ? [{ leaf, foot, head }] : []
    }),
  )
  const alone = (lines: readonly TextLine[], leaf: Leaf): boolean =>
    lines.filter((line) => line.leaf === leaf).length === 1
  return {
    shortEnds: chapters.filter((chapter) => chapter.length > 1 && (chapter.at(-1)?.length ?? 0) < fewestLines)
      .length,
    facing: pairs.length,
    uneven: pairs.filter(([verso, recto]) => Math.abs(verso - recto) > 1).length,
    short: full.reduce((sum, lines) => sum + depth - footOf(lines), 0) / Math.max(1, full.length),
    orphans: seams.filter(({ leaf, foot }) => alone(foot, leaf)).length,
    widows: seams.filter(({ leaf, head }) => alone(head, leaf)).length,
  }
}

interface TextLine {
  readonly y: number
  readonly leaf: Leaf
}

function linesOf(page: Page, size: number): TextLine[] {
  const found = new Map<number, TextLine>()
  for (const item of page.items) {
    if (item.type !== 'glyphs' || item.content.type !== 'leaf' || Math.abs(item.size - size) > size * 0.07)
      continue
    found.set(item.y, { y: item.y, leaf: item.content })
  }
  return [...found.values()].toSorted((a, b) => a.y - b.y)
}

function footOf(lines: readonly TextLine[]): number {
  return lines.at(-1)?.y ?? 0
}
