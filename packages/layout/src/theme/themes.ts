import { a4 } from './a4.ts'
import { b5 } from './b5.ts'
import type { Theme } from './theme.ts'

/** The page designs of the house. */
export const themes: { readonly a4: Theme; readonly b5: Theme } = { a4, b5 }
