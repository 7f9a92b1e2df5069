import type { Lang } from '@diglot/core'

const twipsPerMillimetre = 1440 / 25.4

function millimetres(mm: number): number {
  return Math.round(mm * twipsPerMillimetre)
}

/** Points in twips. */
export function points(pt: number): number {
  return Math.round(pt * 20)
}

/** The accent, C100 M45 Y20 K40, and its tint of 6%, in RGB. */
export const accent = '00547A'
export const tint = 'F0F5F7'

/** Measures of the page in twips; `inner` and `outer` change sides between recto and verso. */
export interface Theme {
  readonly parallel: boolean
  /** Set on one or two pages, in running columns with this space between them; books have none. */
  readonly sheet?: { readonly columnGap: number }
  /** The language that pages without one of their own are set in. */
  readonly lang: Lang
  readonly page: { readonly width: number; readonly height: number }
  readonly margin: {
    readonly top: number
    readonly bottom: number
    readonly inner: number
    readonly outer: number
    readonly header: number
    readonly footer: number
  }
  /** Width between the margins. */
  readonly measure: number
  /** Room left of numbered text for the number of its paragraph. */
  readonly gutter: number
  /** Where blocks without a number start. */
  readonly edge: number
  /** Space between two columns of languages. */
  readonly columnGap: number
}

const page = { width: 11906, height: 16838 }
const height = {
  top: millimetres(27),
  bottom: millimetres(33),
  header: millimetres(15),
  footer: millimetres(20),
}

/**
 * One language: a measure of 126 mm, and a gutter of 10 mm left of it for the numbers.
 *
 * Word has no margin that numbers could live in and change sides with, so the gutter is taken from the outer margin.
 */
function single(lang: Lang): Theme {
  const margin = { ...height, inner: millimetres(24), outer: millimetres(50) }
  const gutter = millimetres(10)
  const measure = page.width - margin.inner - margin.outer
  return { parallel: false, lang, page, margin, measure, gutter, edge: gutter, columnGap: 0 }
}

/** Two languages: two columns, each with a gutter for the numbers. */
function parallel(lang: Lang): Theme {
  const margin = { ...height, inner: millimetres(20), outer: millimetres(18) }
  const measure = page.width - margin.inner - margin.outer
  return {
    parallel: true,
    lang,
    page,
    margin,
    measure,
    gutter: millimetres(7),
    edge: 0,
    columnGap: millimetres(5),
  }
}

/** A measure of 176 mm with two columns of 85 mm. */
function sheet(theme: Theme): Theme {
  const side = millimetres(17)
  return {
    ...theme,
    sheet: { columnGap: millimetres(6) },
    margin: {
      top: millimetres(16),
      bottom: millimetres(15),
      inner: side,
      outer: side,
      header: points(16),
      footer: points(20),
    },
    measure: page.width - 2 * side,
    gutter: 0,
    edge: 0,
  }
}

export function themeFor(languages: readonly [Lang, ...Lang[]], form: 'book' | 'sheet'): Theme {
  const book = languages.length > 1 ? parallel(languages[0]) : single(languages[0])
  return form === 'sheet' ? sheet(book) : book
}
