import type { Lang } from '@diglot/core'

/** Words of a small closed class that both languages have: points of the compass, ranks, “annual”, “pledge”. */
export interface Notion {
  /** How a report names it, “annual = 每年”. */
  readonly name: Readonly<Record<Lang, string>>
  readonly says: Readonly<Record<Lang, Saying>>
}

export interface Saying {
  /** Words that surely say it; none where the words of this language are too loose to be held to. */
  readonly surely?: RegExp
  /** All the words that may say it: where none of them stands, the side does not say it. */
  readonly maybe: RegExp
}
