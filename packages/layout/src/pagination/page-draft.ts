import type { Lang, TitleIn } from '@diglot/core'
import type { FootNote } from '../text/foot-note.ts'
import type { PageKind } from './band.ts'
import type { Strip } from './strip.ts'

/** A page with its strips in place and its number not yet known. Positions are points from the top left of the text. */
export interface PageDraft {
  readonly kind: PageKind
  readonly title: readonly TitleIn[]
  /** Where the facing page is in the other language: that of this one. */
  readonly lang?: Lang
  readonly strips: readonly PlacedStrip[]
  readonly notes: readonly PlacedNote[]
  /** Top of the notes; undefined when the page has none. */
  readonly notesTop?: number
}

export interface PlacedStrip {
  readonly strip: Strip
  readonly x: number
  readonly y: number
}

export interface PlacedNote {
  readonly note: FootNote
  readonly x: number
  readonly y: number
  readonly width: number
  readonly strips: readonly Strip[]
  /** The first lines stand on an earlier page. */
  readonly continued: boolean
}
