import type { BriefingPart, BriefingPartType } from '@diglot/core'
import type { ComposedPart, Desk } from '../desk.ts'
import { dataNotes, sourceBase, sources } from './back-matter.ts'
import { chart } from './chart.ts'
import { commitments } from './commitments.ts'
import { differences } from './differences.ts'
import { keyFacts } from './key-facts.ts'
import type { PartOf, PartWriter } from './part.ts'
import { bottomLine, textPart } from './prose-parts.ts'
import { missions, people } from './records.ts'
import { terms } from './terms.ts'
import { timeline } from './timeline.ts'

/** A kind of part without an entry here does not compile. */
const writers: { readonly [T in BriefingPartType]: PartWriter<T> } = {
  'bottom-line': bottomLine,
  'key-facts': keyFacts,
  text: textPart,
  missions,
  people,
  chart,
  timeline,
  commitments,
  differences,
  terms,
  'source-base': sourceBase,
  'data-notes': dataNotes,
  sources,
}

type Typed<T extends BriefingPartType> = { [K in T]: { readonly type: K } & PartOf<K> }[T]

function writerOf<T extends BriefingPartType>({ type }: Typed<T>): PartWriter<T> {
  return writers[type]
}

export function sizesOf(part: BriefingPart, desk: Desk): number {
  return sizes(part, desk)
}

function sizes<T extends BriefingPartType>(part: Typed<T>, desk: Desk): number {
  return writerOf(part).sizes(part, desk)
}

export function composePart<T extends BriefingPartType>(
  part: Typed<T>,
  size: number,
  desk: Desk,
): ComposedPart {
  return writerOf(part).compose(part, size, desk)
}
