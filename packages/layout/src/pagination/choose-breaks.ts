import { fillPage, start, type Chapter, type Fill, type PageRoom, type Position } from './fill-page.ts'

/** What a page of a chapter costs; lines are of running text. */
const costs = {
  /** A line short of the depth, squared. */
  shortLine: 1,
  /** A line between facing pages, squared. */
  unevenLine: 24,
  splitNote: 20,
  /** A line that the last page has less than the fewest, and one less than enough. */
  loneLine: 100,
  scarceLine: 30,
  /** A page: of two ways alike, the shorter. */
  page: 4,
}

/** Lines that the last page of a chapter must have if there is any way, and that it should have. */
const fewestLines = 5
const enoughLines = 9

/** Ways that are followed at a time: those that cost least so far. */
const beam = 24

interface Way {
  readonly fill: Fill
  readonly cost: number
  readonly from: Way | undefined
}

/**
 * Page breaks of a chapter, chosen over all of its pages: full pages, facing pages of one length, notes whole, and no
 * few lines alone on the last page. `first` is the index of its first page (odd ones are versos), `roomOf` says what room a page
 * of the chapter has, counted from 0.
 */
export function chooseBreaks(chapter: Chapter, first: number, roomOf: (page: number) => PageRoom): Fill[] {
  let ways: (Way | undefined)[] = [undefined]
  let ended: Way | undefined
  for (let index = first; ways.length > 0; index++) {
    const next = new Map<string, Way>()
    const known = new Map<string, Fill[]>()
    const room = roomOf(index - first)
    for (const way of ways) {
      const position = way === undefined ? start : way.fill.next
      if (position === undefined) continue
      for (const fill of fillsFrom(chapter, position, room, known)) {
        const cost = (way?.cost ?? 0) + pageCost(chapter, room, fill, way?.fill, index, index === first)
        if (ended !== undefined && cost >= ended.cost) continue
        if (fill.next === undefined) ended = { fill, cost, from: way }
        else {
          const key = `${keyOf(fill.next)} ${!chapter.facing && index % 2 === 1 ? tenths(fill.filled) : ''}`
          const rival = next.get(key)
          if (rival === undefined || cost < rival.cost) next.set(key, { fill, cost, from: way })
        }
      }
    }
    ways = [...next.values()].toSorted((a, b) => a.cost - b.cost).slice(0, beam)
  }
  const fills: Fill[] = []
  for (let way = ended; way !== undefined; way = way.from) fills.unshift(way.fill)
  return fills
}

function fillsFrom(chapter: Chapter, position: Position, room: PageRoom, known: Map<string, Fill[]>): Fill[] {
  const key = keyOf(position)
  let fills = known.get(key)
  if (fills === undefined) {
    fills = fillPage(chapter, position, room)
    known.set(key, fills)
  }
  return fills
}

/** Positions before which the same text stands; what is left of their notes is the same when it is as tall. */
function keyOf({ band, rest, carried, deferred }: Position): string {
  return `${band} ${rest?.map(({ strips }) => strips.length).join('+') ?? ''} ${tenths(carried.height)} ${deferred.join()}`
}

function tenths(points: number): number {
  return Math.round(points * 10)
}

function pageCost(
  { pitch, facing }: Chapter,
  { depth }: PageRoom,
  { own, filled, next, notes }: Fill,
  before: Fill | undefined,
  index: number,
  only: boolean,
): number {
  const split = notes.carried.stacks.length > 0 ? costs.splitNote : 0
  if (next === undefined) {
    const lines = own / pitch + 0.01
    const lone = Math.max(0, fewestLines - lines) * costs.loneLine
    const scarce = Math.max(0, enoughLines - lines) * costs.scarceLine
    return costs.page + (only ? 0 : lone + scarce)
  }
  const short = (depth - filled) / pitch
  const uneven = !facing && index % 2 === 0 && before !== undefined ? (filled - before.filled) / pitch : 0
  return costs.page + costs.shortLine * short ** 2 + costs.unevenLine * uneven ** 2 + split
}
