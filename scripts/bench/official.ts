import { compareTexts, namesOfLibrary, textOfLines, type Comparison, type Issue } from '@diglot/compare'
import type { Divergence, Lang } from '@diglot/core'
import { library } from '@diglot/peacekeeping'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readJudgements, readReasons } from './compare/judgements.ts'
import { table } from './compare/tables.ts'

/**
 * `pnpm bench:official`: what the checks say of the two official texts of the white paper of 2020, beside the divergences
 * that `content/divergences.yaml` records and a reader's judgement of every issue.
 */

const document = 'white-paper-2020'
const files: Readonly<Record<Lang, string>> = {
  en: `${document}.txt`,
  'zh-Hans': `${document}.zh-Hans.txt`,
}
/** Characters of an issue's words that are shown. */
const longest = 40

const sources = process.env['DIGLOT_SOURCES']
if (!sources || !Object.values(files).every((file) => existsSync(path.join(sources, file)))) {
  console.error(`DIGLOT_SOURCES must name the folder that holds ${Object.values(files).join(' and ')}`)
  process.exit(2)
}
const text = (lang: Lang) =>
  textOfLines(readFileSync(path.join(sources, files[lang]), 'utf8'), lang, files[lang])
const comparison = compareTexts(text('en'), text('zh-Hans'), { names: namesOfLibrary(library) })
const judged = readJudgements(path.join(import.meta.dirname, 'compare', `${document}.judged.tsv`))

const rows = comparison.issues.map((issue) => {
  const { verdict, finds, what } = judged.get(issue.id) ?? { verdict: 'unread', finds: [], what: '' }
  return { issue, verdict, finds, what }
})
console.log(
  table(
    ['issue', 'severity', 'English', 'Chinese', 'judged', 'divergence recorded', 'what it is'],
    rows.map(({ issue, verdict, finds, what }) => [
      issue.id,
      issue.severity,
      wordsOf(issue, 'a', comparison),
      wordsOf(issue, 'b', comparison),
      verdict,
      finds.join(', '),
      what,
    ]),
  ),
)
const real = rows.filter(({ verdict }) => verdict === 'real').length
console.log(`\nReal: ${real} of ${rows.length} (${share(real, rows.length)})\n`)

const recorded = library.divergences.filter(isBetweenEditions)
const found = new Set(rows.flatMap(({ finds }) => finds))
const kinds = [...new Set(recorded.map(({ kind }) => kind))]
const counted = (divergences: readonly Divergence[], of: string): string[] => {
  const seen = divergences.filter(({ id }) => found.has(id)).length
  return [of, String(divergences.length), String(seen), share(seen, divergences.length)]
}
console.log(
  table(
    ['divergences recorded', 'all', 'found', 'share'],
    [
      ...kinds.map((kind) =>
        counted(
          recorded.filter((one) => one.kind === kind),
          kind,
        ),
      ),
      counted(
        recorded.filter(({ kind }) => kind !== 'wording'),
        'all but wording',
      ),
      counted(recorded, 'all'),
    ],
  ),
)
const unseen = readReasons(path.join(import.meta.dirname, 'compare', `${document}.unseen.tsv`))
const inWords = recorded.filter(({ id }) => !unseen.has(id))
const shares = [
  {
    name: 'recorded divergences with a trace in words that are found',
    part: inWords.filter(({ id }) => found.has(id)).length,
    of: inWords.length,
    least: 0.9,
  },
  { name: 'issues that are real', part: real, of: rows.length, least: 0.8 },
]
console.log('')
for (const { name, part, of, least } of shares) {
  const isMet = part >= least * of
  console.log(
    `${name}: ${part} of ${of} (${share(part, of)}), wanted ${100 * least}%: ${isMet ? 'met' : 'NOT MET'}`,
  )
  if (!isMet) process.exitCode = 1
}
const missed = recorded.filter(({ id }) => !found.has(id))
console.log(
  `\nNot found: ${missed.map(({ id, kind }) => `\n- ${id} (${kind}): ${unseen.get(id) ?? 'MISSED'}`).join('')}`,
)

const unread = rows.filter(({ verdict }) => verdict === 'unread')
const gone = [...judged.keys()].filter((id) => !comparison.issues.some((issue) => issue.id === id))
const strange = [...found].filter((id) => !recorded.some((one) => one.id === id))
for (const { issue } of unread) console.error(`${issue.id}: nobody has judged this issue yet`)
for (const id of gone) console.error(`${id}: judged, and no longer reported`)
for (const id of strange) console.error(`${id}: no divergence between the two editions has this id`)
if (unread.length + gone.length + strange.length > 0) process.exitCode = 1

/** Divergences with a side for each language edition of the document. */
function isBetweenEditions({ sides }: Divergence): boolean {
  return (['en', 'zh-Hans'] as const).every((lang) =>
    sides.some(({ source }) => source === `${document}.${lang}`),
  )
}

function wordsOf(issue: Issue, side: 'a' | 'b', { [side]: { segments } }: Comparison): string {
  const words = issue[side].spans.map(({ segment, start, end }) => segments[segment]?.text.slice(start, end))
  const [first = ''] = words
  return first.length > longest ? `${first.slice(0, longest)}…` : first
}

function share(part: number, of: number): string {
  return `${((100 * part) / of).toFixed(1)}%`
}
