import type { Score } from './score.ts'

export interface Row {
  readonly file: string
  readonly score: Score
}

/** Scores as a Markdown table. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ file, score }) => {
    const { compared, found, exact, read, right } = score
    const skipped = [...score.skipped.values()].reduce((sum, n) => sum + n, 0)
    return `| ${file} | ${compared} | ${skipped} | ${share(found, compared)} | ${share(exact, compared)} | ${share(right, read)} |`
  })
  return [
    '| file | compared | left out | recall | of it, the very span | precision |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
  ].join('\n')
}

/** Findings that are not compared, by reason, in all files. */
export function skippedTable(rows: readonly Row[]): string {
  const reasons = new Map<string, number>()
  for (const { score } of rows) {
    for (const [reason, n] of score.skipped) reasons.set(reason, (reasons.get(reason) ?? 0) + n)
  }
  const lines = [...reasons].toSorted((a, b) => b[1] - a[1]).map(([reason, n]) => `| ${reason} | ${n} |`)
  return ['| left out | findings |', '| --- | ---: |', ...lines].join('\n')
}

function share(part: number, whole: number): string {
  return whole === 0 ? '–' : (part / whole).toFixed(3)
}
