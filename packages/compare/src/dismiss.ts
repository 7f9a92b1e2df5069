import type { ComparedText, Comparison, Dismissal, Issue, IssueSide } from './model.ts'

type Texts = Pick<Comparison, 'a' | 'b'>

/** Sets aside what reviewers dismissed. A dismissal counts as long as the words of the issue are those it was made of. */
export function dismiss(
  issues: readonly Issue[],
  dismissals: readonly Dismissal[],
  texts: Texts,
): Pick<Comparison, 'issues' | 'dismissed'> {
  const byIssue = new Map(dismissals.map((dismissal) => [dismissal.issue, dismissal]))
  const dismissed = issues.flatMap((issue) => {
    const dismissal = byIssue.get(issue.id)
    return dismissal?.words === issueWords(issue, texts) ? [{ issue, dismissal }] : []
  })
  const hidden = new Set(dismissed.map(({ issue }) => issue.id))
  return { issues: issues.filter(({ id }) => !hidden.has(id)), dismissed }
}

/** The words that an issue is about: “14,000 explosives | 1.4万余枚爆炸物”; `…` between words that stand apart. */
export function issueWords({ a, b }: Issue, texts: Texts): string {
  return `${wordsOf(a, texts.a)} | ${wordsOf(b, texts.b)}`
}

function wordsOf({ spans }: IssueSide, { segments }: ComparedText): string {
  return spans.map(({ segment, start, end }) => segments[segment]?.text.slice(start, end) ?? '').join(' … ')
}
