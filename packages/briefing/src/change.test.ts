import type { Fact, Inline, Library, Publication, Statement, Value } from '@diglot/core'
import { library } from '@diglot/peacekeeping'
import { expect, test } from 'vitest'
import { planBriefing } from './compose.ts'
import { runsOf } from './testing.ts'

function changed(value: Value): Value {
  switch (value.type) {
    case 'quantity':
      return { ...value, amount: value.amount + 1 }
    case 'ordinal':
      return { ...value, ordinal: value.ordinal + 1 }
    case 'date':
      return { ...value, date: '1949' }
    case 'period':
      return { ...value, from: '1949' }
  }
}

function withChanged(id: string): Library {
  const change = (statement: Statement): Statement => ({ ...statement, value: changed(statement.value) })
  const facts = library.facts.map((fact): Fact => {
    const [first, ...others] = fact.statements
    return fact.id === id ? { ...fact, statements: [change(first), ...others.map(change)] } : fact
  })
  return { ...library, facts }
}

function composed(of: Library): Map<string, Publication> {
  return new Map(
    of.briefings.map(({ id }) => {
      const plan = planBriefing(of, { briefing: id, languages: ['en'] })
      // Charts have tests of their own, and draw more than they cite in marks.
      const charts = new Set(
        plan.briefing.parts.flatMap(({ type }, index) => (type === 'chart' ? [index] : [])),
      )
      return [id, plan.compose(new Map([...plan.whole].filter(([index]) => !charts.has(index))))]
    }),
  )
}

function factsMarked(publication: Publication): Set<string> {
  const marked = (inlines: readonly Inline[]): string[] =>
    inlines.flatMap((inline) => [
      ...(inline.type === 'mark' ? [inline.target] : []),
      ...('children' in inline ? marked(inline.children) : []),
    ])
  return new Set(runsOf(publication).flatMap(({ inlines }) => marked(inlines)))
}

const before = composed(library)
const marked = new Map([...before].map(([id, publication]) => [id, factsMarked(publication)]))
const cited = new Set([...marked.values()].flatMap((facts) => [...facts]))

test('briefings cite most of what they could', () => {
  expect(cited.size).toBeGreaterThan(30)
})

test.each([...cited].toSorted())('a change of %s changes exactly the briefings that cite it', (fact) => {
  const after = composed(withChanged(fact))
  const differing = [...after].filter(
    ([id, publication]) => JSON.stringify(publication) !== JSON.stringify(before.get(id)),
  )
  expect(differing.map(([id]) => id)).toEqual(
    [...marked].filter(([, facts]) => facts.has(fact)).map(([id]) => id),
  )
})

test('a change of a fact that none cites changes none', () => {
  const other = library.facts.find(({ id }) => !cited.has(id))
  const after = composed(withChanged(other?.id ?? ''))
  expect([...after]).toEqual([...before])
})
