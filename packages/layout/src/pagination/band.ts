import type { TitleIn } from '@diglot/core'
import type { Strip } from './strip.ts'

/** Strips side by side that start level: one column of running text, or two languages. */
export interface Band {
  readonly columns: readonly BandColumn[]
  /** The columns stand on facing pages: that of the verso lies to the left of the recto's measure, at a negative x. */
  readonly facing?: boolean
  /** Its one column of strips runs down these columns of the page one after the other; the last page of them is evened. */
  readonly flow?: Flow
  readonly opens?: Opening
  /** A figure or box that, where it finds no room, goes to the head of the next page; the text goes on before it. */
  readonly floats?: boolean
}

/** Columns of a page that one text runs through. Points from the left of the measure. */
export interface Flow {
  readonly columns: readonly { readonly x: number; readonly width: number }[]
}

export interface BandColumn {
  /** Points from the left of the measure. */
  readonly x: number
  readonly width: number
  readonly strips: readonly Strip[]
}

/** A new page, and what kind. */
export interface Opening {
  readonly to: 'any' | 'recto'
  readonly page: PageKind
  /** Space above the first strip. */
  readonly drop: number
  /** The band stands at the foot of the page. */
  readonly sunk?: boolean
  /** For the running heads of the pages that follow. */
  readonly title?: readonly TitleIn[]
}

/** Which furniture a page has: text pages have running heads and folios, openings folios, the others neither. */
export type PageKind = 'text' | 'opening' | 'bare' | 'blank'

/** A band of one column. */
export function column(width: number, strips: readonly Strip[]): Band {
  return { columns: [{ x: 0, width, strips }] }
}
