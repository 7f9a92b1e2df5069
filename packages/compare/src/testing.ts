import type { Lang } from '@diglot/core'
import type { Check } from './check.ts'
import { compareTexts, pairsByLine } from './compare-texts.ts'
import type { Comparison, Issue, IssueSide } from './model.ts'
import type { Name } from './names/name.ts'
import { textOfLines } from './sides/text-of-lines.ts'

/** Texts in two languages, line i with line i, and what a check finds in them. */
export function compared(
  check: Check,
  en: string,
  zh: string,
  options: { readonly names?: readonly Name[]; readonly langs?: readonly [Lang, Lang] } = {},
): Comparison {
  const [first, second] = options.langs ?? ['en', 'zh-Hans']
  const a = textOfLines(en, first, 'a')
  const b = textOfLines(zh, second, 'b')
  return compareTexts(a, b, {
    pairs: pairsByLine(Math.max(a.segments.length, b.segments.length)),
    checks: [check],
    cosmetic: true,
    ...(options.names && { names: options.names }),
  })
}

/** Issues as people read them: `error: five [3] | [five] 3`, the words of the issue in brackets on each side. */
export function shown({ a, b, issues }: Comparison): string[] {
  return issues.map((issue) => {
    const sides = [inBrackets(issue.a, a.segments), inBrackets(issue.b, b.segments)].filter(
      (words) => words !== '',
    )
    return `${issue.severity}: ${sides.join(' | ')}`
  })
}

export function messages({ issues }: Pick<Comparison, 'issues'>, lang: Lang = 'en'): string[] {
  return issues.map(({ message }: Issue) => message[lang])
}

function inBrackets({ spans }: IssueSide, segments: Comparison['a']['segments']): string {
  const lines = [...new Set(spans.map(({ segment }) => segment))]
  return lines
    .map((line) =>
      spans
        .filter(({ segment }) => segment === line)
        .toSorted((one, two) => two.start - one.start)
        .reduce(
          (text, { start, end }) => `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`,
          segments[line]?.text ?? '',
        ),
    )
    .join(' / ')
}
