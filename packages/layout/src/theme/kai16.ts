import { smallPage } from './small-page.ts'
import { millimetres, type Theme } from './theme.ts'

/** 16开, 185 x 260 mm: 34 Han of 11 points to a line, 45 Latin or 30 Han lines. */
export const kai16: Theme = {
  name: '16k',
  page: { width: millimetres(185), height: millimetres(260) },
  latinInHan: 1.06,
  ...smallPage({
    inner: millimetres(24),
    head: millimetres(23),
    measure: 374,
    depth: 585,
    folio: 34,
    han: 11,
  }),
}
