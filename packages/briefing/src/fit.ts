import type { Publication } from '@diglot/core'
import type { BriefingPlan, Selection } from './compose.ts'

/** What a publication takes when it is laid out. */
export interface Extent {
  readonly pages: number
  /** How much of the last page is used, 0 to 1. */
  readonly fill: number
}

export interface Fitted {
  readonly publication: Publication
  readonly extent: Extent
  readonly selection: Selection
}

/**
 * The fullest composition of a briefing that has no more pages than asked for.
 *
 * Parts that may fall come in by the order in which they fall, the last first, and none comes in over one that stays
 * out. Then parts grow, row by row and in the order in which they do, as long as they fit. `extentOf` lays a composition out.
 *
 * Throws a RangeError when what never falls takes more pages.
 */
export function fitBriefing(
  plan: BriefingPlan,
  pages: number,
  extentOf: (publication: Publication) => Extent,
): Fitted {
  const laidOut = (selection: Selection): Fitted => {
    const publication = plan.compose(selection)
    return { publication, selection, extent: extentOf(publication) }
  }
  const least = laidOut(plan.least)
  if (least.extent.pages > pages) {
    throw new RangeError(
      `Cannot fit \`${plan.briefing.id}\` on ${pages} ${pages === 1 ? 'page' : 'pages'}: what never falls takes ${least.extent.pages}`,
    )
  }
  const entering = longest(
    least,
    plan.optional.map((part) => [part, 0] as const),
    pages,
    laidOut,
  )
  let best = entering.fitted
  let growth = growthOf(plan, best.selection)
  while (growth.length > 0) {
    const { fitted, count } = longest(best, growth, pages, laidOut)
    best = fitted
    const [refused] = growth[count] ?? []
    // What did not fit stays as it is; others may still grow.
    growth = growth.slice(count).filter(([part]) => part !== refused)
  }
  return best
}

type Step = readonly [part: number, size: number]

/** As many steps as fit. How far the next attempt goes follows from what steps have taken so far. */
function longest(
  start: Fitted,
  steps: readonly Step[],
  pages: number,
  laidOut: (selection: Selection) => Fitted,
): { readonly fitted: Fitted; readonly count: number } {
  let best: Attempt = { count: 0, length: lengthOf(start) }
  let fitted = start
  let over: Attempt = { count: steps.length + 1, length: Infinity }
  let next = Math.min(1, steps.length)
  while (over.count - best.count > 1) {
    const attempt = laidOut(new Map([...start.selection, ...steps.slice(0, next)]))
    const reached: Attempt = { count: next, length: lengthOf(attempt) }
    if (attempt.extent.pages <= pages) {
      best = reached
      fitted = attempt
    } else over = reached
    next = guess(best, over, { count: 0, length: lengthOf(start) }, pages)
  }
  return { fitted, count: best.count }
}

/** So many steps take so many pages. */
interface Attempt {
  readonly count: number
  readonly length: number
}

/** Between an attempt that fits and one that does not, where the pages end if steps take alike. */
function guess(best: Attempt, over: Attempt, start: Attempt, pages: number): number {
  const [low, high] = over.length === Infinity ? [start, best] : [best, over]
  const slope = (high.length - low.length) / Math.max(1, high.count - low.count)
  const further = slope <= 0 ? over.count : Math.floor(low.count + (pages - low.length) / slope)
  return Math.min(Math.max(further, best.count + 1), over.count - 1)
}

function lengthOf({ extent: { pages, fill } }: Fitted): number {
  return pages - 1 + fill
}

/** Every part a size larger, in the order in which they grow and in turns where that is the same. */
function growthOf(plan: BriefingPlan, selection: Selection): Step[] {
  const orderOf = (part: number): number => plan.briefing.parts[part]?.grows ?? Infinity
  const parts = [...selection.keys()]
  const orders = [...new Set(parts.map(orderOf))].toSorted((a, b) => a - b)
  return orders.flatMap((order) => {
    const level = parts.filter((part) => orderOf(part) === order)
    const most = Math.max(0, ...level.map((part) => plan.sizes(part) - 1))
    return Array.from({ length: most }, (_, round) =>
      level.filter((part) => plan.sizes(part) - 1 > round).map((part): Step => [part, round + 1]),
    ).flat()
  })
}
