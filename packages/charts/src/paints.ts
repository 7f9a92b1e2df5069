import type { Paint, Stroke } from '@diglot/core'

export const ink: Paint = { role: 'ink' }
export const full: Paint = { role: 'accent' }
/** Three times as light as the full accent, and a third of paper's light: all three are told apart (WCAG 2.2, 1.4.11). */
export const light: Paint = { role: 'accent', tint: 0.57 }
export const muted: Paint = { role: 'muted' }
export const paper: Paint = { role: 'paper' }

export const gridline: Stroke = { paint: { role: 'muted', tint: 0.3 }, width: 0.4 }
export const baseline: Stroke = { paint: ink, width: 0.6 }
export const leader: Stroke = { paint: { role: 'muted', tint: 0.6 }, width: 0.4 }
