import { isDate, nearest } from '@diglot/compile'
import type { Divergence, Fact, Library } from '@diglot/core'
import { chosen } from '../choices.ts'
import { Failure } from '../failure.ts'
import { disagrees } from '../facts/disagreement.ts'
import { divergencesKnown, factsKnown, type Vantage } from '../facts/known.ts'
import { placesIn, type Place } from '../facts/places.ts'
import { shownDisagreement, shownDivergence, shownFact } from '../facts/show.ts'
import { requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface FactsOptions {
  readonly content: string
  readonly disagree?: boolean
  readonly asOf?: string
  readonly by?: string
  readonly json?: boolean
}

interface Answer {
  readonly facts: readonly Fact[]
  readonly divergences: readonly Divergence[]
}

/**
 * Lists facts with their statements and the words that say them. With `--disagree` only those whose statements differ,
 * and where sources or languages diverge; with `--as-of` only what was known then.
 */
export async function facts(
  id: string | undefined,
  { content, disagree, json, ...dates }: FactsOptions,
  terminal: Terminal,
): Promise<void> {
  const vantage = vantageOf(dates)
  const library = await requireLibrary(content, terminal)
  const asked = id === undefined ? library.facts : [requireFact(library, id)]
  const { facts: known, undated } = vantage
    ? factsKnown(asked, library, vantage)
    : { facts: asked, undated: 0 }
  const seen = vantage ? divergencesKnown(library.divergences, library, vantage) : library.divergences
  const answer: Answer = {
    facts: disagree === true ? known.filter(disagrees) : known,
    divergences: seen.filter(({ fact }) => (id === undefined ? disagree === true : fact === id)),
  }
  if (undated > 0) {
    terminal.stderr.write(
      `${undated} ${undated === 1 ? 'statement has' : 'statements have'} no date of the data and ${undated === 1 ? 'is' : 'are'} left out\n`,
    )
  }
  if (answer.facts.length + answer.divergences.length === 0) terminal.stderr.write('there are none\n')
  const place = placesIn(library)
  if (json === true) terminal.stdout.write(`${JSON.stringify(withPlaces(answer, place), null, 2)}\n`)
  else terminal.stdout.write(shown(answer, disagree === true, place))
}

function shown({ facts: found, divergences }: Answer, sideBySide: boolean, place: Place): string {
  const show = sideBySide ? shownDisagreement : shownFact
  return [
    ...found.map((fact) => show(fact, place)),
    ...divergences.map((divergence) => shownDivergence(divergence, place)),
  ].join('\n')
}

function withPlaces({ facts: found, divergences }: Answer, place: Place): object {
  return {
    facts: found.map((fact) => ({
      ...fact,
      statements: fact.statements.map((statement) => ({
        ...statement,
        citations: statement.citations.map(place),
      })),
    })),
    divergences: divergences.map((divergence) => ({
      ...divergence,
      sides: divergence.sides.map((side) => ({ ...side, citations: side.citations.map(place) })),
    })),
  }
}

/** Without `--by`, what was known is what had been published. */
function vantageOf({ asOf, by }: Pick<FactsOptions, 'asOf' | 'by'>): Vantage | undefined {
  const [known = 'publication'] = by === undefined ? [] : chosen('--by', by, ['data', 'publication'])
  if (asOf === undefined) {
    if (by === undefined) return undefined
    throw new Failure(`--by ${by}: expected --as-of DATE beside it`, {
      exitCode: 2,
      hint: 'as in `diglot facts --as-of 2020-08 --by data`',
    })
  }
  if (!isDate(asOf)) {
    throw new Failure(`--as-of ${asOf}: expected a date that there is, such as 2020, 2020-08 or 2020-08-31`, {
      exitCode: 2,
    })
  }
  return { at: asOf, by: known === 'data' ? 'data' : 'publication' }
}

function requireFact(library: Library, id: string): Fact {
  const found = library.facts.find((fact) => fact.id === id)
  if (found !== undefined) return found
  const near = nearest(
    id,
    library.facts.map((fact) => fact.id),
  )
  throw new Failure(`unknown fact \`${id}\``, {
    exitCode: 2,
    hint: near === undefined ? '`diglot facts` lists them' : `did you mean \`${near}\`?`,
  })
}
