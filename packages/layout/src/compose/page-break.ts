import type { PageBreakBlock } from '@diglot/core'
import type { Compose } from './composer.ts'

/** A new page; what follows opens it. */
export const composePageBreak: Compose<PageBreakBlock> = (block) => {
  return [{ columns: [], opens: { to: block.to, page: 'text', drop: 0 } }]
}
