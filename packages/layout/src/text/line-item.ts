import type { Face } from '../faces/face.ts'
import type { ShapedText } from '../pages.ts'
import type { Stretch } from './stretch.ts'

/** A break may not fall here. */
export const forbidden = 10000

/**
 * A paragraph is boxes and glue (Knuth and Plass, "Breaking Paragraphs into Lines", 1981). A penalty is glue of no width.
 * Widths are points.
 */
export type LineItem = BoxItem | GlueItem

export interface BoxItem {
  readonly box: Box
  readonly width: number
  /** Of the letters. */
  readonly stretch: number
  readonly shrink: number
}

export interface GlueItem {
  readonly box: undefined
  readonly width: number
  readonly stretch: number
  readonly shrink: number
  /** What a break here costs; `forbidden` or more is never paid. */
  readonly cost: number
  /** Width of the hyphen that a break here sets; 0 for none. */
  readonly hyphen: number
  /** The space character that the glue stands for. */
  readonly space?: Space
}

export interface Space {
  readonly stretch: Stretch
  readonly face: Face
  readonly size: number
  readonly shaped: ShapedText
}

/** A word, a piece of a word that may be parted, a Han character, the mark of a note, or room. */
export interface Box {
  readonly stretch: Stretch
  readonly face: Face
  readonly size: number
  readonly text: string
  /** Points that the glyphs move from their place: a mark whose blank half is glue. */
  readonly shift: number
  /** Width of the shaped glyphs is the width of the box, except where the blank half is glue. */
  readonly advance: number
  /** Pieces of one word have one number; the others have none. */
  readonly word: number
}
