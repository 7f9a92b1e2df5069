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
  const isFitting = ({ extent }: Fitted): boolean => extent.pages <= pages
  const least = laidOut(plan.least)
  if (!isFitting(least)) {
    throw new RangeError(
      `Cannot fit \`${plan.briefing.id}\` on ${pages} ${pages === 1 ? 'page' : 'pages'}: what never falls takes ${least.extent.pages}`,
    )
  }
  const entering = longest(
    least,
    plan.optional.map((part) => [part, 0] as const),
    laidOut,
    isFitting,
  )
  let best = entering.fitted
  let growth = growthOf(plan, best.selection)
  while (growth.length > 0) {
    const { fitted, count } = longest(best, growth, laidOut, isFitting)
    best = fitted
    const [refused] = growth[count] ?? []
    // What did not fit stays as it is; others may still grow.
    growth = growth.slice(count).filter(([part]) => part !== refused)
  }
  return best
}

type Step = readonly [part: number, size: number]

/** As many steps as fit, found by halving. */
function longest(
  start: Fitted,
  steps: readonly Step[],
  laidOut: (selection: Selection) => Fitted,
  isFitting: (fitted: Fitted) => boolean,
): { readonly fitted: Fitted; readonly count: number } {
  let best = { fitted: start, count: 0 }
  let over = steps.length + 1
  // Everything at once: often there is room for it.
  let next = steps.length
  while (over - best.count > 1) {
    const fitted = laidOut(new Map([...start.selection, ...steps.slice(0, next)]))
    if (isFitting(fitted)) best = { fitted, count: next }
    else over = next
    next = Math.floor((best.count + over) / 2)
  }
  return best
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
