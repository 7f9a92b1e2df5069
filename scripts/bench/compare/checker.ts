import type { Severity, Span } from '@diglot/core'

/** What a checker says of a pair. A baseline that knows no place gives no spans. */
export interface Alarm {
  readonly check: string
  readonly severity: Severity
  readonly message: string
  readonly a: readonly Span[]
  readonly b: readonly Span[]
}

export interface TextPair {
  readonly a: string
  readonly b: string
}

export interface Checker {
  readonly name: string
  /** Whether what it says of a pair can depend on the rest of the document. */
  readonly reads: 'pair' | 'document'
  /** Alarms of each pair. */
  readonly check: (pairs: readonly TextPair[]) => readonly (readonly Alarm[])[]
  /** The same without what takes long and finds only what was left out. */
  readonly quickCheck?: (pairs: readonly TextPair[]) => readonly (readonly Alarm[])[]
}
