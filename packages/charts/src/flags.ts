/** A label that is to stand beside a line to its point. */
export interface FlagSize {
  /** Of the point. */
  readonly x: number
  readonly width: number
  readonly height: number
}

export interface Flag extends FlagSize {
  /** Place among the sizes given. */
  readonly index: number
  readonly direction: 'right' | 'left'
  /** From the axis to the near edge of the label. */
  readonly rise: number
}

/** Between labels, and between a label and the line of another. */
const clear = 3

/**
 * Places labels over the points of an axis, so that no label meets another or the line of another. Early labels point
 * right and late ones left, where the gap between the two is wide enough for both; of all such ways the lowest. `undefined`
 * when no way keeps every label between 0 and `right`; none fails whose labels all have room to their right.
 */
export function placeFlags(sizes: readonly FlagSize[], right: number): Flag[] | undefined {
  const sorted = sizes.map((size, index) => ({ ...size, index })).toSorted((a, b) => a.x - b.x)
  let best: Flag[] | undefined
  for (let split = 0; split <= sorted.length; split++) {
    const early = sorted.slice(0, split)
    const late = sorted.slice(split)
    if (!isFeasible(early, late, right)) continue
    const placed: Flag[] = []
    for (const size of late) placed.push(risen({ ...size, direction: 'left' }, placed))
    for (const size of early.toReversed()) placed.push(risen({ ...size, direction: 'right' }, placed))
    if (best === undefined || reach(placed) < reach(best)) best = placed
  }
  return best
}

/** From the axis to the far edge of the farthest label. */
export function reach(flags: readonly Flag[]): number {
  return Math.max(0, ...flags.map(({ rise, height }) => rise + height))
}

type Size = FlagSize & { readonly index: number }

function isFeasible(early: readonly Size[], late: readonly Size[], right: number): boolean {
  const lastEarly = early.at(-1)?.x ?? -Infinity
  const firstLate = late[0]?.x ?? Infinity
  return (
    early.every(({ x, width }) => x + width <= Math.min(right, firstLate - clear)) &&
    late.every(({ x, width }) => x - width >= Math.max(0, lastEarly + clear))
  )
}

/** As near to the axis as it clears what is placed. */
function risen(flag: Omit<Flag, 'rise'>, placed: readonly Flag[]): Flag {
  const [from, to] = spanOf(flag)
  const lines = placed.filter(({ x }) => x >= from - clear && x <= to + clear)
  let rise = lines.length === 0 ? 0 : reach(lines) + clear
  const beside = placed.filter((other) => {
    const [otherFrom, otherTo] = spanOf(other)
    return from - clear < otherTo && otherFrom < to + clear
  })
  for (;;) {
    const met = beside.find(
      (other) => rise < other.rise + other.height + clear && other.rise < rise + flag.height + clear,
    )
    if (met === undefined) return { ...flag, rise }
    rise = met.rise + met.height + clear
  }
}

function spanOf({ x, width, direction }: Omit<Flag, 'rise'>): readonly [number, number] {
  return direction === 'right' ? [x, x + width] : [x - width, x]
}
