import type { Lang, NoteInline } from '@diglot/core'
import type { Leaf, StructureNode } from '../pages.ts'
import type { StretchStyle } from './stretch.ts'
import type { Strip } from '../pagination/strip.ts'

/** A note and all that it takes to set it at the foot of the page that its mark falls on. */
export interface FootNote {
  readonly inline: NoteInline
  readonly lang: Lang
  /** Number through the publication; Chinese notes are numbered on their page instead. */
  readonly number: number | undefined
  readonly anchor?: string
  /** Of the mark in the text, and of the mark before the note. */
  readonly markLeaf: Leaf
  readonly labelLeaf: Leaf
  readonly node: StructureNode
  /** Of the number before the note. */
  readonly style: StretchStyle
  /** The note's lines for a column of this width, in reading order. */
  readonly lines: (width: number) => readonly Strip[]
}
