import type { Lang } from '@diglot/core'
import { describeReading } from './describe-reading.ts'
import { readFigures } from './read-figures.ts'

/** A table of texts and of everything that must be read in them, by its words: `{ '25 UN missions': '25 missions' }`. */
export type Readings = readonly (readonly [text: string, readings: Readonly<Record<string, string>>])[]

/** Rows of the table that are read otherwise, with what is read instead. */
export function misread(lang: Lang, table: Readings): unknown[] {
  return table
    .map(([text, expected]) => ({ text, expected, found: read(text, lang) }))
    .filter(({ expected, found }) => JSON.stringify(found) !== JSON.stringify(expected))
}

/** Everything that is read in texts, for those in which nothing may be. */
export function figuresIn(lang: Lang, texts: readonly string[]): unknown[] {
  return texts.flatMap((text) => Object.entries(read(text, lang)).map((figure) => [text, figure]))
}

function read(text: string, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    readFigures(text, lang).map((figure) => [figure.text, describeReading(figure.reading)]),
  )
}
