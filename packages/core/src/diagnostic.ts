export type Severity = 'error' | 'warning' | 'info'

/**
 * Something a user should know about their own file.
 *
 * Lines and columns count from 1, columns in UTF-16 units; the end is exclusive. `message` says what was expected and
 * what was found; `hint` says what to do, with the nearest right name where there is one.
 */
export interface Diagnostic {
  readonly severity: Severity
  /** Kebab-case name of the rule: `unknown-key`, `words-not-found`. */
  readonly code: string
  readonly message: string
  readonly hint?: string
  /** Path as the user gave it, with forward slashes. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A writer could not show something as the publication has it. */
export interface WriterWarning {
  /** Kebab-case name: `table-header-flattened`. */
  readonly code: string
  readonly message: string
  readonly anchor?: string
}
