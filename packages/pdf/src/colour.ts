import type { Paint } from '@diglot/core'

/**
 * The accent C100 M45 Y20 K40 as sRGB, components from 0 to 1.
 *
 * A file of PDF/A-3 names one output intent; ours is sRGB, so that colours are device RGB and DeviceGray
 * (ISO 19005-3, 6.2.4.3). Ink stays DeviceGray: a press prints it with black alone.
 */
const accent = [0x0d / 255, 0x4a / 255, 0x6e / 255] as const

/** Grey of each role at full tint; 0 is black. */
const greys = { ink: 0, muted: 0.36, paper: 1 } as const

export type Usage = 'fill' | 'stroke'

/** The operator that sets a colour for filling or for stroking (ISO 32000-1, 8.6.8). */
export function colourOperator({ role, tint = 1 }: Paint, usage: Usage): string {
  if (role !== 'accent') return `${component(tinted(greys[role], tint))} ${usage === 'fill' ? 'g' : 'G'}`
  const components = accent.map((value) => component(tinted(value, tint)))
  return `${components.join(' ')} ${usage === 'fill' ? 'rg' : 'RG'}`
}

/** A tint lets the paper through. */
function tinted(value: number, tint: number): number {
  return 1 - tint * (1 - value)
}

function component(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}
