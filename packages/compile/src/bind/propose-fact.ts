import { formatValue, languages } from '@diglot/core'
import type { Lang, Localized, Value } from '@diglot/core'
import { describeReading } from '@diglot/figures'
import type { CoveredReading } from '../coverage/coverage-of.ts'
import { authoredValue } from './authored-value.ts'
import { counterpartOf } from './counterpart.ts'
import type { Counterpart } from './counterpart.ts'
import { labelFrom } from './label.ts'
import type { Said } from './pair-readings.ts'
import { agree, statementOfAll, statementOfEach } from './proposed-statements.ts'
import type { Origin } from './proposed-statements.ts'
import type { Remarked } from './write-facts.ts'

/**
 * Proposes a fact for what the languages of a block say of one figure: `here` are all readings of the block, `year` is
 * what a date without a year is taken to mean.
 */
export type Propose = (said: Said<CoveredReading>, here: readonly CoveredReading[], year: string) => Remarked

/** Proposes facts of one document, each with an id that `makeId` gives for its label. */
export function proposer(origin: Origin, makeId: (label: string) => string): Propose {
  const { library, textOf } = origin
  const known = new Map(
    library.facts.flatMap((fact) => fact.statements.map(({ value }) => [keyOf(value), fact.id] as const)),
  )
  return (said, here, year) => {
    const [first, second] = languages.flatMap((lang) => said[lang] ?? [])
    if (first === undefined) return { remarks: [] }
    const readings = second === undefined ? ([first] as const) : ([first, second] as const)
    const counterpart = second === undefined ? counterpartOf(first, here, library.mentions) : undefined
    if (counterpart?.same === true) return { remarks: [citedAlready(first, counterpart)] }
    const together = counterpart === undefined && agree(readings)
    const all = together ? statementOfAll(readings, origin, year) : undefined
    const stated = together ? all && ([all] as const) : statementOfEach(readings, origin, year)
    if (stated === undefined) return { remarks: readings.map(cannotSay) }
    const [{ statement }, ...others] = stated
    const label = labelOf(said, statement.value, textOf)
    const id = makeId(label.en)
    const twin = known.get(keyOf(statement.value))
    if (twin === undefined) known.set(keyOf(statement.value), id)
    return {
      remarks: [
        ...new Set(stated.flatMap(({ guessed }) => guessed ?? [])),
        ...(others.length > 0 ? ['the languages differ here: is it a divergence?'] : []),
        ...(counterpart === undefined ? [] : [saidOtherwise(counterpart)]),
        ...(twin === undefined ? [] : [saidBefore(twin)]),
      ],
      fact: { id, label, statements: [statement, ...others.map((each) => each.statement)] },
    }
  }
}

/** From the words of each language; from the value where a language has none. */
function labelOf(said: Said<CoveredReading>, value: Value, textOf: Origin['textOf']): Localized {
  const label = (lang: Lang): string => {
    const reading = said[lang]
    const words = reading === undefined ? '' : labelFrom(textOf(reading.anchor, lang), reading, lang)
    return words === '' ? formatValue(value, lang) : words
  }
  return { en: label('en'), 'zh-Hans': label('zh-Hans') }
}

function citedAlready({ anchor, lang, text }: CoveredReading, { mention, reading }: Counterpart): string {
  return `${anchor}: the ${mention.kind} \`${mention.target}\` cites this figure in ${reading.lang}: cite “${text}” there in ${lang}`
}

function saidOtherwise({ mention, reading: { lang, text } }: Counterpart): string {
  return `in ${lang} it is “${text}”, cited by the ${mention.kind} \`${mention.target}\`: is this a statement of it, and a divergence?`
}

function saidBefore(fact: string): string {
  return `the same value as \`${fact}\`: if it is the same fact, cite these words there`
}

function cannotSay({ anchor, lang, text, reading }: CoveredReading): string {
  return `${anchor}: no fact can be proposed for ${describeReading(reading)}, “${text}” in ${lang}`
}

function keyOf(value: Value): string {
  return JSON.stringify(authoredValue(value))
}
