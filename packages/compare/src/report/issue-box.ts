import type { Anchor, BoxBlock, Inline, Lang, ListItemBlock } from '@diglot/core'
import type { ComparedText, Issue, IssueSide, Pair } from '../model.ts'
import { issueWords } from '../dismiss.ts'
import { paragraph, reportAnchor, text } from './blocks.ts'
import { checkName } from './check-names.ts'
import { inLanguages } from './in-languages.ts'
import type { ReportWords } from './words.ts'

export function issueAnchor({ id }: Issue): Anchor {
  return reportAnchor(`issue.${id}`)
}

/** An issue under the row it is about: what was found, the words on each side and what they mean, its id to dismiss it by. */
export function issueBox(
  issue: Issue,
  texts: readonly [ComparedText, ComparedText],
  pair: Pair | undefined,
  facets: Readonly<Record<string, string>>,
  lang: Lang,
  words: ReportWords,
): BoxBlock {
  const { severity, check, message, id } = issue
  const [a, b] = texts
  const sides =
    issue.a.spans.length + issue.b.spans.length === 0
      ? []
      : [
          sideOf(issue.a, a, nameOfSide(a, b, words, 'first'), lang, words),
          sideOf(issue.b, b, nameOfSide(b, a, words, 'second'), lang, words),
        ]
  return {
    type: 'box',
    lang,
    anchor: issueAnchor(issue),
    variant: 'issue',
    severity,
    facets,
    clipping: { label: words.copyDismissal, text: dismissalOf(issue, { a, b }) },
    title: text(`${words.severities[severity]} · ${checkName(check, lang)}`),
    children: [
      paragraph(lang, inLanguages(sentence(message[lang], words), lang)),
      ...(sides.length === 0 ? [] : [{ type: 'list', lang, items: sides } as const]),
      paragraph(
        lang,
        [id, ...doubtOf(pair, words)]
          .map((said, at) => (at === 0 ? `${words.id}${words.colon}${said}` : said))
          .join(words.comma),
      ),
    ],
  }
}

/** The record that dismisses an issue, for the file of dismissals; who does it, and why, is left to write. */
function dismissalOf(issue: Issue, texts: Parameters<typeof issueWords>[1]): string {
  const words = JSON.stringify(issueWords(issue, texts))
  return `- issue: ${issue.id}\n  reason:\n  reviewer:\n  words: ${words}\n`
}

/** Checks say sentences without their stop. */
function sentence(said: string, { stop }: ReportWords): string {
  return said.charAt(0).toUpperCase() + said.slice(1) + stop
}

/** Where the pair itself is a guess, how sure it is. */
function doubtOf(pair: Pair | undefined, words: ReportWords): string[] {
  if (pair === undefined || pair.confidence === 1) return []
  return [`${words.confidenceOfPair}${words.colon}${pair.confidence.toFixed(2)}`]
}

/** A side by its language; texts in one language are told apart by their order. */
export function nameOfSide(
  own: ComparedText,
  other: ComparedText,
  words: ReportWords,
  order: 'first' | 'second',
): string {
  return own.lang === other.lang ? words[order] : words.languages[own.lang]
}

function sideOf(
  { spans, value }: IssueSide,
  { lang: own, segments }: ComparedText,
  label: string,
  lang: Lang,
  words: ReportWords,
): ListItemBlock {
  const said = spans
    .map(({ segment, start, end }) => segments[segment]?.text.slice(start, end) ?? '')
    .join(' … ')
  const children: Inline[] =
    spans.length === 0
      ? text(words.nothing)
      : [
          { type: 'text', text: words.quote(said, own), ...(own !== lang && { lang: own }) },
          ...inLanguages(meaning(said, value?.[lang]), lang),
        ]
  return { type: 'list-item', lang, label, children }
}

/** What words mean: “ = 40,000”; “安全理事会 = Security Council” adds but the second to 安全理事会. */
function meaning(said: string, value = said): string {
  if (value === said) return ''
  return value.startsWith(`${said} = `) ? value.slice(said.length) : ` = ${value}`
}
