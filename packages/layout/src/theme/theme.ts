import type { Lang, Localized, Paint } from '@diglot/core'

/** How a stretch of text is cut: Han and Latin faces follow from it and from the script. */
export type Cut = 'regular' | 'italic' | 'bold' | 'sans'

export interface TextStyle {
  readonly cut: Cut
  /** Points. */
  readonly size: number
  /** Points from baseline to baseline. */
  readonly leading: number
  readonly align: 'justify' | 'start' | 'centre' | 'end'
  readonly paint: Paint
  /** Of the first line, ems. */
  readonly indent?: number
  /** Points from the top of the first line to its baseline; half the leading's excess and the ascent by default. */
  readonly baseline?: number
}

/** What a text is set as. Every role has a style in every language. */
export const textRoles = [
  'body',
  'chapter',
  'numeral',
  'chapter-label',
  'section',
  'subsection',
  'quote',
  'list',
  'caption',
  'cell',
  'column-head',
  'source',
  'note',
  'box-title',
  'box',
  'summary',
  'small-print',
  'term',
  'definition',
  'index',
  'index-initial',
  'half-title',
  'title',
  'subtitle',
  'issuer',
  'imprint',
  'contents-title',
  'contents-1',
  'contents-2',
  'contents-3',
  'running-head',
  'folio',
  'margin-number',
] as const

export type TextRole = (typeof textRoles)[number]

export type TextStyles = Readonly<Record<TextRole, Localized<TextStyle>>>

/** One column of text: its distance from the inner edge of the measure, and its width. Points. */
export interface ColumnBox {
  readonly x: number
  readonly width: number
}

/** Where text stands on a page. Points. */
export interface Frame {
  readonly inner: number
  readonly head: number
  readonly measure: number
  readonly depth: number
  /** Distance between baselines of the running head and the top of the text. */
  readonly runningHead: number
  /** From the foot of the text to the baseline of the folio. */
  readonly folio: number
  /** Between the text and the numbers in the outer margin. */
  readonly marginNumber: number
  /** Space above a chapter's title. */
  readonly drop: number
}

/** How a sheet is set: a page or a few that hold one thing whole, without chapters. */
export interface Sheet {
  /** What is not wide runs through two columns from left to right; wide tables and two languages go across them. */
  readonly columns: readonly [ColumnBox, ColumnBox]
  /** Points: no text but the marks of notes is set smaller. */
  readonly minimum: number
}

/** How publications in one language, or in two side by side, are set. */
export interface Setting {
  readonly frame: Frame
  readonly styles: TextStyles
  /** Lines of running text start on a grid of this pitch, per language; none where columns run side by side. */
  readonly grid?: Localized<number>
  /** Of two languages side by side. */
  readonly columns?: readonly [ColumnBox, ColumnBox]
  /** Two languages on facing pages, Chinese on the verso and the other on the recto. */
  readonly facing?: boolean
  /** Set as a sheet in place of a book. */
  readonly sheet?: Sheet
  /** Lines of the text's leading above and below the heading of a section; 1.5 and .5 when absent. */
  readonly headingAir?: { readonly above: number; readonly below: number }
  /** Between rows of two languages. */
  readonly rowGap: number
}

/** A page design as data. Lengths are points. */
export interface Theme {
  readonly name: string
  readonly page: { readonly width: number; readonly height: number }
  /** Latin inside Han text is set larger by this. */
  readonly latinInHan: number
  readonly single: Setting
  readonly parallel: Setting
}

export function millimetres(length: number): number {
  return (length * 72) / 25.4
}

/** Style of a role, in a language. */
export function styleOf(setting: Setting, role: TextRole, lang: Lang): TextStyle {
  return setting.styles[role][lang]
}

/** From the top of a line to its baseline: the excess of the leading is halved, the em stands .88 above the baseline. */
export function baselineOf(style: TextStyle): number {
  return style.baseline ?? (style.leading - style.size) / 2 + style.size * 0.88
}
