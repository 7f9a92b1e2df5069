import { a4 } from './a4.ts'
import { b5 } from './b5.ts'
import { kai16 } from './kai16.ts'
import { letter } from './letter.ts'
import { sixByNine } from './six-by-nine.ts'
import type { Theme } from './theme.ts'

/** The page designs of the house, by name. */
export const themes: Readonly<Record<'a4' | 'b5' | '16k' | 'letter' | '6x9', Theme>> = {
  a4,
  b5,
  '16k': kai16,
  letter,
  '6x9': sixByNine,
}
