import type { Lang, Paint } from '@diglot/core'
import type { Line } from '../lines/line.ts'
import type { Content, Leaf, RuleItem, ShapeItem } from '../pages.ts'
import type { TextStyle } from '../theme/theme.ts'
import type { LinkUse } from '../text/stretch.ts'

/**
 * The least that a page takes: a line of text, a row of a table, a drawing. Everything in it stands relative to its top
 * left corner; lengths are points.
 */
export interface Strip {
  readonly height: number
  /** Space above, except at the head of a page. */
  readonly before: number
  /** The strip starts on a multiple of this from the head of the text; 0 for anywhere. */
  readonly snap: number
  /** What starts here and is so tall ends on the grid: the space under a heading is the same everywhere. */
  readonly settles?: { readonly height: number; readonly grid: number }
  /** No page may end after this strip. */
  readonly keep: boolean
  readonly lines: readonly PlacedLine[]
  readonly shapes: readonly (RuleItem | ShapeItem)[]
  /** Destination keys that are reached here. */
  readonly anchors: readonly string[]
  readonly marginNumber?: PlacedLine
  readonly backdrop?: Backdrop
  readonly repeated?: RepeatedHeader
  readonly pageNumber?: PendingPageNumber
}

export interface PlacedLine {
  readonly line: Line
  readonly x: number
  /** Baseline. */
  readonly y: number
}

/** A tint behind neighbouring strips, one rectangle a page, by identity. */
export interface Backdrop {
  readonly x: number
  readonly width: number
  readonly paint: Paint
}

/** What heads the further pages of a table, by identity: its header again and a word that it goes on. */
export interface RepeatedHeader {
  readonly strips: readonly Strip[]
  /** Ends the part before, relative to the foot of its last strip. */
  readonly foot: RuleItem
}

/** A page number that is known only when everything has its page, with the dots that lead to it. */
export interface PendingPageNumber {
  /** Destination whose page is printed. */
  readonly destination: string
  readonly lang: Lang
  readonly style: TextStyle
  readonly leaf: Leaf
  readonly link: LinkUse
  /** Where the dots may start, and where the number ends. */
  readonly from: number
  readonly to: number
  readonly baseline: number
}

/** An empty strip with some of its properties. */
export function strip(properties: Partial<Strip> & Pick<Strip, 'height'>): Strip {
  return { before: 0, snap: 0, keep: false, lines: [], shapes: [], anchors: [], ...properties }
}

/** The same strips with everything in them taken as a painter should not read it aloud. */
export function asArtifact(strips: readonly Strip[], content: Content): Strip[] {
  return strips.map((each) => ({
    ...each,
    anchors: [],
    lines: each.lines.map((placed) => ({
      ...placed,
      line: {
        ...placed.line,
        links: [],
        marks: [],
        content,
      },
    })),
  }))
}
