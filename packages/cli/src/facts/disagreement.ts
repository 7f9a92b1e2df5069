import type { Fact, Value } from '@diglot/core'

/** Whether the statements of a fact do not all say the same. */
export function disagrees({ statements: [first, ...others] }: Fact): boolean {
  return others.some(({ value }) => keyOf(value) !== keyOf(first.value))
}

function keyOf(value: Value): string {
  return JSON.stringify(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
