import type { Diagnostic, Severity } from '@diglot/core'
import type { Place } from './place.ts'

/** What is wrong and what to do about it; the place is added where it is known. */
export interface Finding {
  readonly code: string
  readonly message: string
  readonly hint?: string | undefined
  /** `error` when absent. */
  readonly severity?: Severity
}

/** Takes what is found, in any order: the compilation goes on, so that everything is found at once. */
export type Report = (place: Place, finding: Finding) => void

export function diagnosticOf(place: Place, { code, message, hint, severity = 'error' }: Finding): Diagnostic {
  const { file, line, column, endLine, endColumn } = place
  return {
    severity,
    code,
    message,
    ...(hint === undefined ? {} : { hint }),
    file,
    line,
    column,
    endLine,
    endColumn,
  }
}
