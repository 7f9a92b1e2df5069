import type { Lang, Paint, TextShape, Weight } from '@diglot/core'
import type { ChartSetting } from './chart.ts'
import { ink, muted } from './paints.ts'
import { wrap, type WrappedLine } from './wrap.ts'

export interface LabelStyle {
  /** Points; never under 7. */
  readonly size: number
  readonly weight: Weight
  readonly fill: Paint
}

export const labelStyle: LabelStyle = { size: 8, weight: 'regular', fill: ink }
export const strongStyle: LabelStyle = { size: 8, weight: 'bold', fill: ink }
export const detailStyle: LabelStyle = { size: 7, weight: 'regular', fill: muted }

/** Lines of text that are placed together. */
export interface TextBlock {
  readonly lang: Lang
  readonly style: LabelStyle
  readonly lines: readonly WrappedLine[]
  /** Of its widest line. */
  readonly width: number
  readonly leading: number
  readonly height: number
}

/** Leading, and height above the baseline, in ems: letters of two lines never touch. */
const leadings: Readonly<Record<Lang, number>> = { en: 1.2, 'zh-Hans': 1.3 }
const ascents: Readonly<Record<Lang, number>> = { en: 0.93, 'zh-Hans': 1.03 }

export function textBlock(
  text: string,
  style: LabelStyle,
  width: number,
  { lang, measure }: ChartSetting,
): TextBlock {
  const lines = wrap(text, { lang, size: style.size, weight: style.weight, width, measure })
  const leading = leadings[lang] * style.size
  return {
    lang,
    style,
    lines,
    width: Math.max(0, ...lines.map((line) => line.width)),
    leading,
    height: lines.length * leading,
  }
}

/** The lines of a block with its top at `top`, and its left edge, middle or right edge at `x`. */
export function placed(
  block: TextBlock,
  x: number,
  top: number,
  align: TextShape['align'] = 'start',
): TextShape[] {
  const { lang, style, leading } = block
  return block.lines.map(({ text, width }, i) => ({
    type: 'text',
    x,
    y: top + i * leading + ascents[lang] * style.size,
    text,
    lang,
    ...style,
    align,
    width,
  }))
}

/** Blocks one below another. */
export interface TextStack {
  readonly blocks: readonly TextBlock[]
  readonly width: number
  readonly height: number
}

export function stacked(blocks: readonly TextBlock[]): TextStack {
  return {
    blocks,
    width: Math.max(0, ...blocks.map(({ width }) => width)),
    height: blocks.reduce((sum, { height }) => sum + height, 0),
  }
}

export function placedStack(
  stack: TextStack,
  x: number,
  top: number,
  align?: TextShape['align'],
): TextShape[] {
  let at = top
  return stack.blocks.flatMap((block) => {
    const shapes = placed(block, x, at, align)
    at += block.height
    return shapes
  })
}
