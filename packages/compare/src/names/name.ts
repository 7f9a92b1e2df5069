import type { Lang, Span } from '@diglot/core'

export type NameKind = 'mission' | 'person' | 'term'

/** A name or a term with its forms in each language; the first form is the preferred one. */
export interface Name {
  /** Id of the record. */
  readonly id: string
  readonly kind: NameKind
  readonly forms: Readonly<Record<Lang, readonly string[]>>
}

/** A name where it stands. */
export interface NameFound extends Span {
  readonly name: Name
}
