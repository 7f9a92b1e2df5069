import { forbidden, type LineItem } from '../text/line-item.ts'

/** One line: items from `start` up to `end`; `end` is the glue broken at, or the number of items. */
export interface LineBreak {
  readonly start: number
  readonly end: number
}

/** Breaks of a paragraph, and how far its loosest line stretches: 1 is all the stretch that its glue gives gladly. */
export interface Breaks {
  readonly lines: readonly LineBreak[]
  readonly loosest: number
}

const linePenalty = 10
const flaggedPair = 10000
/** Of a line beside one of quite another tightness. */
const unevenPair = 10000
/** Hyphens that may follow each other at line ends. */
const hyphensInARow = 2

/** How far lines may stretch, tried in turn; the first turn does without hyphens. */
const tolerances = [1.6, 2.2, 4, 8, Infinity]

/** Tight, decent, loose, very loose: neighbours should be no more than a class apart. */
type Fitness = 0 | 1 | 2 | 3

interface Node {
  /** First item of the line that starts here. */
  readonly start: number
  /** Item broken at. */
  readonly end: number
  readonly demerits: number
  readonly hyphens: number
  readonly fitness: Fitness
  readonly ratio: number
  readonly from: Node | undefined
}

/**
 * The breaks with the least demerits over the whole paragraph (Knuth and Plass 1981), or `undefined` when some line
 * cannot be kept within the measure. The last line is set at its natural width, and starts before item `until`.
 */
export function breakLines(
  items: readonly LineItem[],
  measure: number,
  until: number = items.length,
): Breaks | undefined {
  const sums = runningSums(items)
  for (const [turn, tolerance] of tolerances.entries()) {
    const last = search(items, sums, measure, until, tolerance, turn > 0)
    if (last !== undefined) return traced(last)
  }
  return undefined
}

interface Sums {
  readonly width: Float64Array
  readonly stretch: Float64Array
  readonly shrink: Float64Array
  /** First box at or after an item: where a line that starts there starts. */
  readonly next: Int32Array
}

function runningSums(items: readonly LineItem[]): Sums {
  const count = items.length
  const width = new Float64Array(count + 1)
  const stretch = new Float64Array(count + 1)
  const shrink = new Float64Array(count + 1)
  const next = new Int32Array(count + 1).fill(count)
  items.forEach((item, i) => {
    width[i + 1] = (width[i] ?? 0) + item.width
    stretch[i + 1] = (stretch[i] ?? 0) + item.stretch
    shrink[i + 1] = (shrink[i] ?? 0) + item.shrink
  })
  for (let i = count - 1; i >= 0; i--) next[i] = items[i]?.box === undefined ? (next[i + 1] ?? count) : i
  return { width, stretch, shrink, next }
}

function search(
  items: readonly LineItem[],
  sums: Sums,
  measure: number,
  until: number,
  tolerance: number,
  hyphens: boolean,
): Node | undefined {
  // Ways that may yet grow by a line; it is filtered in place, for few characters of a line can end it.
  const active: Node[] = [
    { start: 0, end: -1, demerits: 0, hyphens: 0, fitness: 1, ratio: 0, from: undefined },
  ]
  for (let end = 1; end <= items.length; end++) {
    const item = items[end]
    const closing = end === items.length
    if (end >= until && !closing) continue
    if (!closing && (item === undefined || item.box !== undefined || item.cost >= forbidden)) continue
    const glue = item?.box === undefined ? item : undefined
    const hyphen = glue?.hyphen ?? 0
    if (hyphen > 0 && !hyphens) continue
    const cost = glue?.cost ?? 0
    let best: (Node | undefined)[] | undefined
    let kept = 0
    for (let k = 0; k < active.length; k++) {
      const node = active[k]
      if (node === undefined) break
      const ratio = ratioOf(sums, node.start, end, hyphen, measure)
      if (ratio < -1 ? node.start >= end : !closing) {
        active[kept] = node
        kept += 1
      }
      if (ratio < -1 || node.start >= end) continue
      if (!closing && ratio > tolerance) continue
      const run = hyphen > 0 ? node.hyphens + 1 : 0
      if (run > hyphensInARow) continue
      const set = closing ? Math.min(ratio, 0) : ratio
      const fitness = fitnessOf(set)
      const demerits =
        node.demerits +
        lineDemerits(set, cost) +
        (run > 1 ? flaggedPair : 0) +
        (Math.abs(fitness - node.fitness) > 1 ? unevenPair : 0)
      const key = run * fitnesses + fitness
      best ??= []
      const rival = best[key]
      if (rival === undefined || demerits < rival.demerits) {
        best[key] = {
          start: sums.next[end] ?? end,
          end,
          demerits,
          hyphens: run,
          fitness,
          ratio: set,
          from: node,
        }
      }
    }
    if (closing) return best?.reduce((one, other) => (better(other, one) ? other : one), undefined)
    active.length = kept
    for (const node of best ?? []) if (node !== undefined && worthKeeping(node, best ?? [])) active.push(node)
    if (active.length === 0) return undefined
  }
  return undefined
}

const fitnesses = 4

function fitnessOf(ratio: number): Fitness {
  if (ratio < -0.5) return 0
  if (ratio <= 0.5) return 1
  return ratio <= 1 ? 2 : 3
}

function better(node: Node | undefined, than: Node | undefined): boolean {
  return node !== undefined && (than === undefined || node.demerits < than.demerits)
}

/** What follows costs ways with as many hyphens alike but for one pair, so a way behind by more never catches up. */
function worthKeeping(node: Node, ways: readonly (Node | undefined)[]): boolean {
  return ways.every(
    (way) => way === undefined || way.hyphens !== node.hyphens || node.demerits <= way.demerits + unevenPair,
  )
}

/** How much of its glue's stretch (above 0) or shrink (below 0) a line needs; below -1 it does not fit. */
function ratioOf(sums: Sums, start: number, end: number, hyphen: number, measure: number): number {
  const room = measure - ((sums.width[end] ?? 0) - (sums.width[start] ?? 0) + hyphen)
  if (Math.abs(room) < 1e-6) return 0
  const give =
    room > 0
      ? (sums.stretch[end] ?? 0) - (sums.stretch[start] ?? 0)
      : (sums.shrink[end] ?? 0) - (sums.shrink[start] ?? 0)
  return give > 1e-9 ? room / give : room > 0 ? 1e4 : -Infinity
}

function lineDemerits(ratio: number, cost: number): number {
  const badness = Math.min(100 * Math.abs(ratio) ** 3, 1e7)
  return (linePenalty + badness) ** 2 + cost ** 2
}

function traced(last: Node): Breaks {
  const lines: LineBreak[] = []
  let loosest = 0
  for (let node: Node | undefined = last; node?.from !== undefined; node = node.from) {
    lines.unshift({ start: node.from.start, end: node.end })
    loosest = Math.max(loosest, node.ratio)
  }
  return { lines, loosest }
}
