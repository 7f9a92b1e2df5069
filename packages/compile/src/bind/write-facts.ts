import { Document, isMap } from 'yaml'
import type { AuthoredFact } from '../schema/authored.ts'
import { authoredValue } from './authored-value.ts'

/** A fact to be read by an editor, with what there is to say about it; without a fact, only that. */
export interface Remarked {
  readonly remarks: readonly string[]
  readonly fact?: AuthoredFact
}

/** Facts as `facts.yaml` has them, remarks as comments above them. */
export function writeFacts(facts: readonly Remarked[]): string {
  return facts
    .map(({ remarks, fact }) => remarks.map((remark) => `# ${onOneLine(remark)}\n`).join('') + written(fact))
    .join('')
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

function written(fact: AuthoredFact | undefined): string {
  if (fact === undefined) return ''
  const document = new Document([
    {
      ...fact,
      statements: fact.statements.map((statement) => ({
        ...statement,
        value: authoredValue(statement.value),
      })),
    },
  ])
  for (const [index] of fact.statements.entries()) {
    const value = document.getIn([0, 'statements', index, 'value'])
    if (isMap(value)) value.flow = true
  }
  return document.toString({ lineWidth: 0 })
}
