import { smallPage } from './small-page.ts'
import { millimetres, type Theme } from './theme.ts'

/** B5 (ISO 216): 10/13 and 11/19.5 on a measure of 352 points, 42 Latin or 28 Han lines. */
export const b5: Theme = {
  name: 'b5',
  page: { width: millimetres(176), height: millimetres(250) },
  latinInHan: 1.06,
  ...smallPage({
    inner: millimetres(24),
    head: millimetres(24),
    measure: 352,
    depth: 546,
    folio: 34,
    han: 11,
  }),
}
