import { points, type Theme } from '../theme.ts'
import { leading } from './leading.ts'
import type { Look } from './paragraph-style.ts'

/**
 * Entries of the contents: page numbers at the right edge behind dots.
 *
 * No right indent keeps long titles off the numbers, for LibreOffice loses a number that stands in one.
 */
export function contentsStyles(theme: Theme): Record<'TOC1' | 'TOC2' | 'TOC3', Look> {
  const level = (depth: 1 | 2 | 3, before: number): Look => {
    const left = theme.edge + points(14) * depth
    return {
      name: `toc ${depth}`,
      priority: 39,
      align: 'left',
      hyphenate: false,
      size: depth === 1 ? 10.5 : 9.5,
      tabs: [{ at: theme.measure, align: 'right', leader: 'dot' }],
      indent: { left, hanging: points(14) },
      spacing: leading(14, { before }),
    }
  }
  return { TOC1: level(1, 7), TOC2: level(2, 0), TOC3: level(3, 0) }
}
