import type { Comparison, Dismissal } from '@diglot/compare'
import { formatDiagnostic, readDismissals, summarizeDiagnostics } from '@diglot/compile'
import { Failure } from '../failure.ts'
import { hasColour, type Terminal } from '../terminal.ts'
import { readTextFile } from '../text-file.ts'

/** The dismissals of a file, or a failure after all of its mistakes were printed. */
export async function dismissalsIn(file: string, terminal: Terminal): Promise<readonly Dismissal[]> {
  const text = await readTextFile(file, terminal)
  const { dismissals, diagnostics } = readDismissals(text, file)
  if (diagnostics.length === 0) return dismissals
  const colour = hasColour(terminal.stderr, terminal.env)
  for (const diagnostic of diagnostics)
    terminal.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`)
  throw new Failure(summarizeDiagnostics(diagnostics), { hint: 'nothing was compared' })
}

/** Says which dismissals hid nothing: the words that they were about have changed, or are gone. */
export function reportIdle(
  dismissals: readonly Dismissal[],
  comparisons: readonly Comparison[],
  terminal: Terminal,
): void {
  const used = new Set(comparisons.flatMap(({ dismissed }) => dismissed.map(({ issue }) => issue.id)))
  const issues = new Set(comparisons.flatMap((comparison) => comparison.issues.map(({ id }) => id)))
  for (const { issue } of dismissals) {
    if (used.has(issue)) continue
    const why = issues.has(issue) ? 'its words have changed' : 'there is no such issue'
    terminal.stderr.write(`dismissal ${issue} hides nothing: ${why}\n`)
  }
}
