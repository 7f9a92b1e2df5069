import type { GlyphRun, Leaf, Pages } from '@diglot/layout'

/** How even the lines of running text are. A paragraph's last line, set at its natural width, counts for nothing but itself. */
export interface LineQuality {
  readonly pages: number
  readonly lines: number
  /** Mean width of the gaps between words, points. */
  readonly gap: number
  /** Share of the lines whose mean gap is over 4.5 points. */
  readonly loose: number
  /** Share of the lines that end in a hyphen that only the break put there. */
  readonly hyphenated: number
  /** Lines that end in such a hyphen after two others. */
  readonly ladders: number
  /** What lines add between two Han: 95th percentile, ems. */
  readonly hanStretch: number
  /** Share of neighbouring lines whose gaps differ by more than two points. */
  readonly uneven: number
  /** Last lines shorter than two ems. */
  readonly runts: number
}

interface Word {
  readonly text: string
  readonly x: number
  readonly width: number
  readonly size: number
}

type TextLine = readonly Word[]

const loosePoints = 4.5
const unevenPoints = 2
const runtEms = 1.95

export function lineQuality(pages: Pages, size: number): LineQuality {
  const paragraphs = [...linesByParagraph(pages, size).values()]
  const justified = paragraphs.flatMap((lines) => lines.slice(0, -1))
  const gaps = justified.map(gapsOf).filter((each) => each.length > 0)
  const neighbours = paragraphs.flatMap((lines) => {
    const means = lines.slice(0, -1).flatMap((line) => {
      const widths = gapsOf(line)
      return widths.length === 0 ? [] : [mean(widths)]
    })
    return means.slice(1).map((width, i): [number, number] => [means[i] ?? width, width])
  })
  const hyphens = paragraphs.map((lines) => lines.map(isHyphenated))
  return {
    pages: pages.pages.length,
    lines: justified.length,
    gap: mean(gaps.flat()),
    loose: share(gaps, (each) => mean(each) > loosePoints),
    hyphenated: share(justified, isHyphenated),
    ladders: hyphens.flatMap((each) => each.filter((_, i) => each[i] && each[i - 1] && each[i - 2])).length,
    hanStretch: percentile(
      justified.flatMap((line) => {
        const added = hanGapsOf(line)
        return added.length === 0 ? [] : [mean(added)]
      }),
      0.95,
    ),
    uneven: share(neighbours, ([a, b]) => Math.abs(a - b) > unevenPoints),
    runts: paragraphs.filter((lines) => lines.length > 1 && isRunt(lines.at(-1) ?? [])).length,
  }
}

function linesByParagraph(pages: Pages, size: number): Map<Leaf, TextLine[]> {
  const found = new Map<Leaf, TextLine[]>()
  for (const page of pages.pages) {
    const onPage = new Map<Leaf, Map<number, Word[]>>()
    for (const item of page.items) {
      if (item.type !== 'glyphs' || item.content.type !== 'leaf' || Math.abs(item.size - size) > size * 0.07)
        continue
      const lines = onPage.get(item.content) ?? new Map<number, Word[]>()
      onPage.set(item.content, lines)
      lines.set(item.y, [...(lines.get(item.y) ?? []), ...wordsOf(item)])
    }
    for (const [leaf, lines] of onPage) {
      const ordered = [...lines].toSorted(([a], [b]) => a - b).map(([, words]) => words)
      found.set(leaf, [...(found.get(leaf) ?? []), ...ordered])
    }
  }
  return found
}

function wordsOf(run: GlyphRun): Word[] {
  return run.words.map(({ shaped, dx }) => ({
    text: shaped.text,
    x: run.x + dx,
    width: (shaped.width * run.size) / 1000 + shaped.glyphs.length * (run.tracking ?? 0),
    size: run.size,
  }))
}

function gapsOf(line: TextLine): number[] {
  return line.flatMap((word, i) => {
    const next = line[i + 1]
    return word.text === ' ' && next !== undefined ? [next.x - word.x] : []
  })
}

function hanGapsOf(line: TextLine): number[] {
  return line.flatMap((word, i) => {
    const next = line[i + 1]
    const plain = next !== undefined && isHan(word.text) && isHan(next.text)
    return plain ? [(next.x - word.x - word.width) / word.size] : []
  })
}

function isHan(text: string): boolean {
  return /^\p{Script=Han}$/u.test(text)
}

function isHyphenated(line: TextLine): boolean {
  return line.at(-1)?.text === '\u00AD'
}

function isRunt(line: TextLine): boolean {
  const [first] = line
  const last = line.findLast((word) => word.text !== ' ')
  return first !== undefined && last !== undefined && last.x + last.width - first.x < first.size * runtEms
}

function share<T>(all: readonly T[], is: (each: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(is).length / all.length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length)
}

function percentile(numbers: readonly number[], below: number): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length * below)] ?? 0
}
