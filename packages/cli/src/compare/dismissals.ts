import { issueWords, type Comparison, type Dismissal } from '@diglot/compare'
import { formatDiagnostic, nearest, readDismissals, summarizeDiagnostics } from '@diglot/compile'
import { Failure } from '../failure.ts'
import { hasColour, type Terminal } from '../terminal.ts'
import { readTextFile } from '../text-file.ts'

/** A dismissal with `file:line:column` of the id in it. */
export interface PlacedDismissal extends Dismissal {
  readonly place: string
}

/** The dismissals of a file, or a failure after all of its mistakes were printed. */
export async function dismissalsIn(file: string, terminal: Terminal): Promise<readonly PlacedDismissal[]> {
  const text = await readTextFile(file, terminal)
  const { dismissals, diagnostics } = readDismissals(text, file)
  if (diagnostics.length === 0)
    return dismissals.map((dismissal) => ({ ...dismissal, place: placeOf(dismissal, text, file) }))
  const colour = hasColour(terminal.stderr, terminal.env)
  for (const diagnostic of diagnostics)
    terminal.stderr.write(`${formatDiagnostic(diagnostic, text, { colour })}\n\n`)
  throw new Failure(summarizeDiagnostics(diagnostics), { hint: 'nothing was compared' })
}

function placeOf({ issue }: Dismissal, text: string, file: string): string {
  const lines = text.slice(0, Math.max(0, text.indexOf(issue))).split('\n')
  return `${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}

/** Says which dismissals hid nothing: the words that they were about have changed, or are gone. */
export function reportIdle(
  dismissals: readonly PlacedDismissal[],
  comparisons: readonly Comparison[],
  terminal: Terminal,
): void {
  const used = new Set(comparisons.flatMap(({ dismissed }) => dismissed.map(({ issue }) => issue.id)))
  const issues = comparisons.flatMap((comparison) =>
    comparison.issues.map((issue) => ({ id: issue.id, words: issueWords(issue, comparison) })),
  )
  for (const dismissal of dismissals) {
    if (used.has(dismissal.issue)) continue
    const { why, hint } = idleness(dismissal, issues)
    terminal.stderr.write(`${dismissal.place}: dismissal ${dismissal.issue} hides nothing: ${why}\n`)
    if (hint !== undefined) terminal.stderr.write(`  hint: ${hint}\n`)
  }
}

/** Why a dismissal hides nothing, and which issue it may mean: that of its words, or that of the nearest id. */
function idleness(
  { issue, words }: Dismissal,
  issues: readonly { readonly id: string; readonly words: string }[],
): { readonly why: string; readonly hint: string | undefined } {
  const own = issues.find(({ id }) => id === issue)
  if (own) return { why: `expected the words “${words}”, found “${own.words}”`, hint: undefined }
  const near = nearest(
    digestOf(issue),
    issues.map(({ id }) => digestOf(id)),
  )
  const meant = issues.find(({ id }) => digestOf(id) === near)
  const moved = issues.find(({ id, words: said }) => checkOf(id) === checkOf(issue) && said === words)
  return {
    why: 'there is no such issue',
    hint: meant ? `did you mean \`${meant.id}\`?` : moved && `its words are those of \`${moved.id}\``,
  }
}

/** `figures` of `figures-0123456789ab`. */
function checkOf(id: string): string {
  return id.replace(/-[^-]*$/, '')
}

/** `0123456789ab` of `figures-0123456789ab`. */
function digestOf(id: string): string {
  return id.replace(/^.*-/, '')
}
