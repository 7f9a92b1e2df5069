import type { Anchor, Lang, Paint, Point, PublicationMetadata, Stroke } from '@diglot/core'

/**
 * What layout hands to a painter: pages of positioned glyphs and shapes, and the logical structure beside them.
 *
 * Points throughout, origin at the top left of the page, y downwards.
 */
export interface Pages {
  readonly metadata: PublicationMetadata
  /** Language of the whole. */
  readonly lang: Lang
  readonly pages: readonly Page[]
  /** Root of the logical structure (ISO 32000-2 §14.7), of type `Document`. */
  readonly structure: StructureNode
  readonly outline: readonly OutlineEntry[]
  /** Where anchors stand, by `destinationKey`. */
  readonly destinations: ReadonlyMap<string, Destination>
}

export interface Page {
  readonly width: number
  readonly height: number
  readonly side: 'recto' | 'verso'
  /** Printed page number: `iv`, `12`; the page-label ranges of a file follow from it. */
  readonly label: string
  readonly items: readonly Item[]
  readonly links: readonly LinkArea[]
}

/** Two languages of one anchor stand at different places, so a destination is kept per language too. */
export function destinationKey(anchor: Anchor, lang?: Lang): string {
  return lang === undefined ? anchor : `${anchor}@${lang}`
}

export interface Destination {
  /** Index into `Pages.pages`. */
  readonly page: number
  readonly x: number
  /** Top of the line. */
  readonly y: number
}

export type Item = GlyphRun | RuleItem | ShapeItem

/** Names of the faces a theme sets type in; bytes are found under the same names. */
export type FaceId = 'latin' | 'latin-italic' | 'latin-bold' | 'han' | 'han-bold' | 'han-sans'

/**
 * Text shaped once per face and kept: painters may cache by identity.
 *
 * `glyphs` and `advances` have one entry a glyph; advances are in thousandths of the size, kerning included.
 */
export interface ShapedText {
  readonly face: FaceId
  readonly text: string
  readonly glyphs: readonly number[]
  readonly advances: readonly number[]
  /** Text that each glyph stands for; empty for the further glyphs of a cluster. */
  readonly clusters: readonly string[]
  /** Displacement of glyphs from their place in thousandths of the size, where any is not zero. */
  readonly offsets?: readonly (readonly [x: number, y: number])[] | undefined
  /** Sum of the advances, thousandths of the size. */
  readonly width: number
}

/**
 * Words on one baseline in one face, size and language.
 *
 * Spaces are words too, also the one that a line ends with: the clusters of a leaf's runs in order are its text. A
 * hyphen that only the line break put there has the cluster U+00AD.
 */
export interface GlyphRun {
  readonly type: 'glyphs'
  readonly x: number
  /** Baseline. */
  readonly y: number
  readonly face: FaceId
  readonly size: number
  readonly lang: Lang
  readonly paint: Paint
  /** Added after every glyph, points. */
  readonly tracking?: number | undefined
  /** For readers who listen: in the structure and the text, and not painted. */
  readonly hidden?: true | undefined
  readonly words: readonly PlacedWord[]
  readonly content: Content
}

export interface PlacedWord {
  readonly shaped: ShapedText
  /** Points from the start of the run. */
  readonly dx: number
}

/** A filled rectangle: rules, tints. */
export interface RuleItem {
  readonly type: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly paint: Paint
  readonly content: Content
}

/** A shape of a drawing, already placed on the page. */
export interface ShapeItem {
  readonly type: 'shape'
  readonly points: readonly Point[]
  readonly closed: boolean
  readonly fill?: Paint
  readonly stroke?: Stroke
  readonly content: Content
}

/** What an item belongs to: a leaf of the structure, or nothing that a reader should hear (ISO 32000-2 §14.8.2.2). */
export type Content = Leaf | Artifact

/**
 * A place in the structure that items fill, in reading order. Compared by identity: the lines of one paragraph share
 * their leaf even across pages, and a painter makes one marked-content sequence of each stretch of it on a page.
 */
export interface Leaf {
  readonly type: 'leaf'
}

export interface Artifact {
  readonly type: 'artifact'
  readonly subtype: 'header' | 'footer' | 'margin-number' | 'repeated-header' | 'rule' | 'background'
}

/** Standard structure types of PDF 1.7 (ISO 32000-1 §14.8.4), as far as publications need them. */
export type StructureType =
  | 'Document'
  | 'Part'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Index'
  | 'Reference'
  | 'Link'
  | 'Note'
  | 'Figure'
  | 'Div'
  | 'Span'

export interface StructureNode {
  readonly type: StructureType
  readonly lang?: Lang
  /** Alternative text of a figure. */
  readonly alt?: string
  readonly title?: string
  /** Unique in the publication; notes must have one (ISO 14289-1, 7.9). */
  readonly id?: string
  /** Of a TH. */
  readonly scope?: 'Row' | 'Column' | 'Both'
  /** Of a TD: ids of its header cells. */
  readonly headers?: readonly string[]
  /** Of an L: whether items bring a label. */
  readonly numbering?: 'None' | 'Disc' | 'Decimal' | 'LowerAlpha'
  readonly children: readonly (StructureNode | Leaf)[]
}

export interface LinkArea {
  /** One rectangle a line: x, y of the top left, width, height. */
  readonly areas: readonly {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }[]
  readonly target: { readonly destination: string } | { readonly url: string }
  /** Spoken by assistive technology (ISO 14289-1, 7.18.5). */
  readonly description: string
  /** The Link node that the annotation belongs to; none for links of artifacts. */
  readonly node: StructureNode
}

export interface OutlineEntry {
  readonly title: string
  readonly lang: Lang
  readonly destination: string
  readonly children: readonly OutlineEntry[]
}
