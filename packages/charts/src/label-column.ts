import type { ChartSetting } from './chart.ts'
import { ChartError } from './chart-error.ts'
import { detailStyle, labelStyle, stacked, textBlock, type TextStack } from './text-block.ts'

export interface RowLabel {
  readonly label: string
  /** Set small under the label. */
  readonly detail?: string
  /** What the table calls the row: a full name, where the label is short. The label by default. */
  readonly full?: string
}

export interface LabelColumn {
  readonly width: number
  readonly stacks: readonly TextStack[]
}

/** Narrower than this no chart can keep its labels legible. */
const narrowest = 150

/** The labels of rows, wrapped to at most a share of the drawing; the column is as wide as the widest. */
export function labelColumn(rows: readonly RowLabel[], setting: ChartSetting, share = 0.4): LabelColumn {
  const { width } = setting
  if (!(width >= narrowest))
    throw new ChartError(`Cannot draw a chart ${width} points wide, expected at least ${narrowest}`)
  if (rows.length === 0) throw new ChartError('Cannot draw a chart without rows, expected at least one')
  const stacks = rows.map(({ label, detail = '' }) =>
    stacked([
      textBlock(label, labelStyle, width * share, setting),
      textBlock(detail, detailStyle, width * share, setting),
    ]),
  )
  return { width: Math.max(...stacks.map((stack) => stack.width)), stacks }
}
