import type { Shape } from '@diglot/core'
import type { ChartSetting } from './chart.ts'
import type { Box } from './shapes.ts'
import { detailStyle, placed, textBlock } from './text-block.ts'
import { ink } from './paints.ts'

export interface LegendEntry {
  readonly label: string
  readonly mark: (box: Box) => readonly Shape[]
}

export interface Legend {
  readonly shapes: readonly Shape[]
  readonly height: number
}

const markWidth = 14
const markHeight = 7
const gap = 4
const entryGap = 12

/** Marks and what they mean, one after another in as many lines as they take. Its top is at 0 or where `top` says. */
export function legend(entries: readonly LegendEntry[], setting: ChartSetting, top = 0): Legend {
  const shapes: Shape[] = []
  let x = 0
  let y = top
  let lineHeight = 0
  for (const { label, mark } of entries) {
    const style = { ...detailStyle, fill: ink }
    const block = textBlock(label, style, setting.width - markWidth - gap, setting)
    const width = markWidth + gap + block.width
    if (x > 0 && x + width > setting.width) {
      x = 0
      y += lineHeight + 2
      lineHeight = 0
    }
    const firstLine = block.leading / 2
    shapes.push(...mark({ x, y: y + firstLine - markHeight / 2, width: markWidth, height: markHeight }))
    shapes.push(...placed(block, x + markWidth + gap, y))
    lineHeight = Math.max(lineHeight, block.height)
    x += width + entryGap
  }
  return { shapes, height: y + lineHeight - top }
}
