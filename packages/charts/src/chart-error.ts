import type { Unit } from '@diglot/core'

/** Data or room that no chart can be drawn of. Nothing is drawn. */
export class ChartError extends Error {
  override readonly name: string = 'ChartError'
}

/** Amounts in different units that were to share an axis: deployments are no persons, and they never convert. */
export class MixedUnitsError extends ChartError {
  override readonly name = 'MixedUnitsError'
  /** In the order in which they were met. */
  readonly units: readonly Unit[]

  constructor(units: readonly Unit[], where: string) {
    const named = units.map((unit) => `\`${unit}\``).join(' and ')
    super(
      `Cannot draw ${named} on one axis, expected one unit: ${where}. Draw a chart for each unit, or choose statements that count in the same.`,
    )
    this.units = units
  }
}
