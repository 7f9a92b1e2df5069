import type { Paint, Stroke } from '@diglot/core'

/** Told apart without colour: their greys are at least a quarter of the scale from one another, or they are hatched. */
export const ink: Paint = { role: 'ink' }
export const full: Paint = { role: 'accent' }
export const light: Paint = { role: 'accent', tint: 0.35 }
export const muted: Paint = { role: 'muted' }
export const paper: Paint = { role: 'paper' }

export const gridline: Stroke = { paint: { role: 'muted', tint: 0.3 }, width: 0.4 }
export const baseline: Stroke = { paint: ink, width: 0.6 }
export const leader: Stroke = { paint: { role: 'muted', tint: 0.6 }, width: 0.4 }
