import { languages, splitAnchor } from '@diglot/core'
import type { Citation, Fact, Lang, Statement } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import type { AuthoredFact, AuthoredStatement } from '../schema/authored.ts'
import type { Placed } from '../records/read-records.ts'
import type { Report } from '../report/report.ts'
import type { YamlPath } from '../yaml/read-yaml.ts'
import { checkFigures } from './check-figures.ts'
import type { CitedFigure } from './check-figures.ts'
import { resolveCitation } from './resolve-citation.ts'
import { sourcesOf, unknownSource } from './sources.ts'
import type { Texts } from './texts.ts'

/** A fact whose words were found and whose figures agree; `undefined` when a statement has no citation left. */
export function resolveFact(
  { record, placeOf }: Placed<AuthoredFact>,
  documents: readonly ReadDocument[],
  texts: Texts,
  report: Report,
): Fact | undefined {
  const { statements, derived, ...head } = record
  const [first, ...others] = statements.map((statement, index) => {
    const at: Placed<AuthoredStatement> = {
      record: statement,
      placeOf: (...path: YamlPath) => placeOf('statements', index, ...path),
    }
    if (checkSource(at, documents, report)) checkLanguages(at, documents, texts, report)
    return resolveStatement(at, texts, report)
  })
  const rest = others.filter((statement) => statement !== undefined)
  if (first === undefined || rest.length < others.length) return undefined
  return { ...head, statements: [first, ...rest], ...(derived && { derivation: derived }) }
}

function resolveStatement(
  { record, placeOf }: Placed<AuthoredStatement>,
  texts: Texts,
  report: Report,
): Statement | undefined {
  const { cited, ...rest } = record
  const figures: CitedFigure[] = []
  const [first, ...others] = cited.flatMap((each, index): Citation[] => {
    const placeOfPart = (part: 'at' | Lang) => placeOf('cited', index, part)
    const citations = resolveCitation(each, texts, placeOfPart, report)
    const at = splitAnchor(each.at)
    for (const lang of languages) {
      const words = each[lang]
      if (words === undefined) continue
      const start = citations.find((one) => one.lang === lang)?.start
      const text = at && texts.text(at.document, lang, at.block)
      const inText = start !== undefined && text !== undefined ? { text, start } : undefined
      figures.push({ words, lang, place: placeOfPart(lang), ...(inText && { inText }) })
    }
    return citations
  })
  checkFigures(record.value, figures, placeOf('value'), report)
  return first && { ...rest, citations: [first, ...others] }
}

/** Whether the source is known; nothing is said of the sources of a document whose record could not be read. */
function checkSource(
  { record, placeOf }: Placed<AuthoredStatement>,
  documents: readonly ReadDocument[],
  report: Report,
): boolean {
  const { ids, isCertain } = sourcesOf(documents)
  if (ids.includes(record.source)) return true
  if (isCertain(record.source)) report(placeOf('source'), unknownSource(record.source, ids))
  return false
}

/**
 * Words are cited in every language that the cited document has an edition in, unless `only` says why not. A source
 * that is itself in one language needs its own alone.
 */
function checkLanguages(
  { record, placeOf }: Placed<AuthoredStatement>,
  documents: readonly ReadDocument[],
  texts: Texts,
  report: Report,
): void {
  const { cited, only, source } = record
  const sourceLang = sourcesOf(documents).lang(source)
  for (const [index, each] of cited.entries()) {
    const document = splitAnchor(each.at)?.document ?? ''
    for (const lang of languages) {
      const wanted = only === undefined ? sourceLang === undefined || sourceLang === lang : only.lang === lang
      if (each[lang] === undefined && wanted && texts.has(document, lang)) {
        report(placeOf('cited', index), {
          code: 'uncited-language',
          message: `No words are cited in ${lang}, expected some in every language`,
          hint: `add \`${lang}: …\`, or \`only: { lang: ${languages.find((other) => other !== lang) ?? lang}, reason: … }\` to the statement`,
        })
      }
      if (each[lang] !== undefined && only !== undefined && only.lang !== lang) {
        report(placeOf('cited', index, lang), {
          code: 'uncited-language',
          message: `Words are cited in ${lang}, while \`only\` says that ${only.lang} alone is cited`,
          hint: 'remove `only` or these words',
        })
      }
    }
  }
}
