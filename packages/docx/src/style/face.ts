/**
 * The faces that styles name.
 *
 * Word takes one face for Latin and another for Han out of the same run (ECMA-376 17.3.2.26). Where a face is not
 * installed, the font table names one to fall back on.
 */
export interface Face {
  readonly latin: string
  readonly han: string
}

export const serif: Face = { latin: 'Source Serif 4', han: 'Noto Serif SC' }

/** Han headings and Han emphasis take the face without serifs; Latin keeps its own. */
export const heading: Face = { latin: 'Source Serif 4', han: 'Noto Sans SC' }
