import type { Anchor, Lang, Localized, Severity, Span } from '@diglot/core'

/** What is compared, one side of it: an edition, or a text from a file. */
export interface ComparedText {
  /** As the user named it: `white-paper-2020:en`, `official.txt`. */
  readonly name: string
  readonly lang: Lang
  /** Paragraphs, sentences or lines in order; indices into this list are what everything else refers to. */
  readonly segments: readonly ComparedSegment[]
}

export interface ComparedSegment {
  readonly text: string
  /** Of an edition: the block. */
  readonly anchor?: Anchor
  /** Printed number of the paragraph, or the line of the file. */
  readonly label?: string
  /** Title of the section that it stands in. */
  readonly section?: string
}

/** Segments of the two sides that say the same; either side may be empty. */
export interface Pair {
  /** Indices into the segments of `a`, ascending. */
  readonly a: readonly number[]
  readonly b: readonly number[]
  /** 0 to 1. 1 where ids or lines align by definition. */
  readonly confidence: number
}

/** Words of a segment, in UTF-16 offsets. */
export interface SegmentSpan extends Span {
  readonly segment: number
}

/** What one side of a pair says where the sides differ. */
export interface IssueSide {
  readonly lang: Lang
  /** Empty where this side says nothing of it. */
  readonly spans: readonly SegmentSpan[]
  /** What the words mean, normalised: "more than 40,000 deployments", 4万余人次. */
  readonly value?: Localized
}

/** A place where the two sides disagree, or one of them is at fault by itself. */
export interface Issue {
  /**
   * The same in every run as long as the words that it is about and their place stay: made from check, anchors and words, never
   * from order.
   */
  readonly id: string
  /** Kebab-case id of the check. */
  readonly check: string
  readonly severity: Severity
  /** One sentence for a translator, without its stop: what was expected and what was found, in each language of reports. */
  readonly message: Localized
  /** Index into `pairs`. */
  readonly pair: number
  readonly a: IssueSide
  readonly b: IssueSide
}

/** A reviewer's word that an issue is none, or may stand. */
export interface Dismissal {
  readonly issue: string
  readonly reason: string
  readonly reviewer: string
  /** The words it is about, both sides: when they change, the issue comes back. */
  readonly words: string
}

/** Everything that reports and exports are made from. */
export interface Comparison {
  readonly a: ComparedText
  readonly b: ComparedText
  readonly pairs: readonly Pair[]
  /** Shown: in order of pair, then of place. */
  readonly issues: readonly Issue[]
  /** Not shown, with the dismissal that hides each. */
  readonly dismissed: readonly { readonly issue: Issue; readonly dismissal: Dismissal }[]
}
