import type { Shape } from '@diglot/core'
import { scaleLinear, type ScaleLinear } from 'd3-scale'
import type { ChartSetting } from './chart.ts'
import { gridline, muted } from './paints.ts'
import { line } from './shapes.ts'
import { detailStyle, placed, textBlock } from './text-block.ts'

export interface YearAxis {
  /** Years to points. */
  readonly scale: ScaleLinear<number, number>
  /** Those that are labelled. */
  readonly years: readonly number[]
  /** Height of the row of years. */
  readonly height: number
  /** Years and gridlines for a plot whose row of years has its top at `top`, and that ends at `bottom`. */
  readonly draw: (top: number, bottom: number) => readonly Shape[]
}

/** Steps that readers count by. */
const steps = [1, 2, 5, 10, 20, 50, 100]

/** An axis of years between two points, labelled as densely as years stand clear of one another. */
export function yearAxis(
  domain: readonly [number, number],
  range: readonly [number, number],
  setting: ChartSetting,
): YearAxis {
  const scale = scaleLinear(domain, range)
  const blockOf = (year: number) => textBlock(String(year), { ...detailStyle, fill: muted }, 60, setting)
  const { width, height } = blockOf(2000)
  const pointsPerYear = Math.abs(scale(1) - scale(0))
  const step = steps.find((each) => each * pointsPerYear > width + 8) ?? 100
  const first = Math.ceil(domain[0] / step) * step
  const count = Math.max(0, Math.floor((domain[1] - first) / step) + 1)
  const years = Array.from({ length: count }, (_, i) => first + i * step)
  return {
    scale,
    years,
    height: height + 3,
    draw: (top, bottom) =>
      years.flatMap((year) => {
        const x = scale(year)
        const block = blockOf(year)
        const inside = Math.min(Math.max(x, block.width / 2), setting.width - block.width / 2)
        return [
          line({ x, y: top + height + 1 }, { x, y: bottom }, gridline),
          ...placed(block, inside, top, 'middle'),
        ]
      }),
  }
}
