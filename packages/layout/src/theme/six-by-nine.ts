import { smallPage } from './small-page.ts'
import type { Theme } from './theme.ts'

/** 6 x 9 inches: 30 Han of 10.5 points to a line, 39 Latin or 26 Han lines. */
export const sixByNine: Theme = {
  name: '6x9',
  page: { width: 432, height: 648 },
  latinInHan: 1.06,
  ...smallPage({
    inner: 54,
    head: 60,
    measure: 315,
    depth: 507,
    folio: 32,
    han: 10.5,
    facingLeading: 21,
  }),
}
