import type { Anchor, Lang, PublicationBlock } from '@diglot/core'
import type { Faces } from '../faces/faces.ts'
import type { Band } from '../pagination/band.ts'
import type { Growing } from '../structure.ts'
import type { Setting, TextRole, Theme } from '../theme/theme.ts'

/** What every block's composition needs to know. */
export interface Composer {
  readonly theme: Theme
  readonly setting: Setting
  readonly faces: Faces
  /** Language of the whole. */
  readonly lang: Lang
  readonly warn: (code: string, message: string, anchor?: string) => void
  /** Printed page of a destination, once some pages are known. */
  readonly pageOf: (destination: string) => string | undefined
  /** Number of the next note that is numbered through the publication. */
  readonly nextNote: () => number
  /** Ids that structure nodes need, counted. */
  readonly nextId: (kind: string) => string
  readonly blocks: (blocks: readonly PublicationBlock[], place: Place) => Band[]
}

/** Where a block is composed. */
export interface Place {
  readonly parent: Growing
  /** Points. */
  readonly width: number
  readonly lang: Lang
  /** The block follows a heading or opens its column: its first line is not indented. */
  readonly flush: boolean
  /** The block stands in a column beside the other language. */
  readonly beside: boolean
  /** Numbers of paragraphs are printed in the margin here. */
  readonly numbered: boolean
  /** Text is set small: in boxes. */
  readonly boxed: boolean
  /** What running text is set as here; by its block when absent. */
  readonly role?: TextRole
  /** Section that the block stands in, as its destination and kind. */
  readonly section?: {
    readonly anchor?: Anchor
    readonly role: 'chapter' | 'section' | 'annex' | 'part'
    readonly opens: boolean
  }
}

/** Composes one kind of block: bands in reading order, and its structure under `place.parent`. */
export type Compose<B extends PublicationBlock> = (block: B, place: Place, composer: Composer) => Band[]
