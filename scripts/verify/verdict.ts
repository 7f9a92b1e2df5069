/** What one validator says of one file; without problems the file passes. */
export interface Verdict {
  readonly file: string
  /** What was asked, as people call it: `PDF/UA-1`. */
  readonly check: string
  readonly problems: readonly string[]
}
