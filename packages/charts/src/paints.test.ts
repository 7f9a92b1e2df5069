import { svgColour, type Paint } from '@diglot/core'
import { expect, test } from 'vitest'
import { full, ink, light, muted, paper } from './paints.ts'

/** Relative luminance (WCAG 2.2): what is left of a colour in grey. */
function luminance(paint: Paint): number {
  const channels = /^#(..)(..)(..)$/.exec(svgColour(paint))?.slice(1) ?? []
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const value = Number.parseInt(channel, 16) / 255
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: Paint, b: Paint): number {
  const [dark = 0, bright = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y)
  return (bright + 0.05) / (dark + 0.05)
}

test.each([
  ['full and light', full, light],
  ['full and paper', full, paper],
  ['light and paper', light, paper],
])('%s are told apart in grey', (_, a, b) => {
  expect(contrast(a, b)).toBeGreaterThanOrEqual(3)
})

test.each([
  ['labels', ink, paper],
  ['remarks', muted, paper],
  ['dates on what was open', paper, full],
  ['dates on what had ended', ink, light],
])('%s are read in grey', (_, a, b) => {
  expect(contrast(a, b)).toBeGreaterThanOrEqual(4.5)
})
