import { a4 } from './a4.ts'
import type { Theme } from './theme.ts'

/** US Letter: the A4 design on a wider and shorter page, 44 Latin or 33 Han lines. */
export const letter: Theme = {
  ...a4,
  name: 'letter',
  page: { width: 612, height: 792 },
  single: { ...a4.single, frame: { ...a4.single.frame, head: 74, depth: 616 } },
  parallel: { ...a4.parallel, frame: { ...a4.parallel.frame, head: 62, depth: 650 } },
}
