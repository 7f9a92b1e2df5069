import type { Lang } from '@diglot/core'

/** What a program is asked to do: books of one length, set one after the other in one process. */
export interface Job<Book> {
  readonly lang: Lang
  readonly books: readonly Book[]
  readonly target: string
  /** Folder with the font files that the language takes, and with no others. */
  readonly fonts: string
  /** Folder that the peers are installed in. */
  readonly peers: string
}

/** A heading or paragraph, as the peers are given a publication. */
export interface Part {
  readonly kind: 'chapter' | 'section' | 'paragraph'
  readonly text: string
}

/** What a program prints at its end. */
export interface Report {
  /** User CPU of each book, of the first with the start of the process. Seconds. */
  readonly seconds: readonly number[]
  /** Most memory that the process had at a time. */
  readonly megabytes: number
}
