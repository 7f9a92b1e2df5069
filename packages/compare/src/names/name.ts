import type { Lang, Span, TermKind } from '@diglot/core'

export type NameKind = 'mission' | 'person' | 'country' | TermKind

/** A name or a term with its forms in each language; the first form is the preferred one. */
export interface Name {
  /** Id of the record. */
  readonly id: string
  readonly kind: NameKind
  readonly forms: Readonly<Record<Lang, readonly string[]>>
  /** Of a country: its code (ISO 3166-1). What else a text calls it is no name to be found, but says it all the same. */
  readonly country?: string
}

/** A name where it stands. */
export interface NameFound extends Span {
  readonly name: Name
}
