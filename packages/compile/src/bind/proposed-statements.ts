import { editionOf } from '@diglot/core'
import type { Anchor, Document, Lang, Library, Localized } from '@diglot/core'
import { sameValue } from '@diglot/figures'
import * as v from 'valibot'
import type { CoveredReading } from '../coverage/coverage-of.ts'
import type { AuthoredStatement } from '../schema/authored.ts'
import { value as valueSchema } from '../schema/value.ts'
import { authoredValue } from './authored-value.ts'
import { citedWords } from './cited-words.ts'
import { proposedValue } from './proposed-value.ts'

/** Whose figures they are. */
export interface Origin {
  readonly library: Library
  readonly document: Document
  /** Plain text of a block, empty where a language has none. */
  readonly textOf: (anchor: Anchor, lang: Lang) => string
}

export interface ProposedStatement {
  readonly statement: AuthoredStatement
  /** What of its value no text says. */
  readonly guessed?: string
}

/** Readings of one figure, a language each. */
export type Readings = readonly [CoveredReading, ...CoveredReading[]]

/** One statement of the document, in which all languages agree; `undefined` when no words or no value can say it. */
export function statementOfAll(
  readings: Readings,
  { document, textOf }: Origin,
  year: string,
): ProposedStatement | undefined {
  return stated(readings, document.id, document, textOf, year)
}

/** A statement for the source of each language, since they differ. */
export function statementOfEach(
  [first, second]: Readings,
  { library, document, textOf }: Origin,
  year: string,
): readonly [ProposedStatement, ...ProposedStatement[]] | undefined {
  const ofOne = (reading: CoveredReading) => {
    return stated([reading], sourceIn(reading.lang, document, library), document, textOf, year)
  }
  const one = ofOne(first)
  if (second === undefined) return one && [one]
  const other = ofOne(second)
  return one && other && [one, other]
}

/** What an edition restates, when that is in its own language: otherwise the words are those of this house. */
function sourceIn(lang: Lang, { id, sources }: Document, library: Library): string {
  const restated = editionOf(library, id, lang)?.restates
  return sources.find((source) => source.id === restated && source.lang === lang)?.id ?? id
}

export function agree([first, second]: Readings): boolean {
  return second === undefined || sameValue(first.reading, second.reading)
}

function stated(
  readings: Readings,
  source: string,
  document: Document,
  textOf: Origin['textOf'],
  year: string,
): ProposedStatement | undefined {
  const proposed = proposedValue(
    readings.map(({ reading }) => reading),
    year,
  )
  if (proposed === undefined) return undefined
  const { value, guessed } = proposed
  if (!v.safeParse(valueSchema, authoredValue(value)).success) return undefined
  const words: Partial<Record<Lang, string>> = {}
  for (const reading of readings) {
    const found = citedWords(textOf(reading.anchor, reading.lang), reading, value, reading.lang)
    if (found === undefined) return undefined
    words[reading.lang] = found
  }
  const [{ anchor, lang }] = readings
  const alone = source === document.id && document.languages.some((each) => words[each] === undefined)
  return {
    statement: {
      source,
      value,
      cited: [{ at: anchor, ...words }],
      ...(alone && { only: { lang, reason: onlyHere[lang] } }),
    },
    ...(guessed !== undefined && { guessed }),
  }
}

const onlyHere: Localized<Localized> = {
  en: { en: 'Only the English text gives this figure.', 'zh-Hans': '仅英文文本载有此数。' },
  'zh-Hans': { en: 'Only the Chinese text gives this figure.', 'zh-Hans': '仅中文文本载有此数。' },
}
