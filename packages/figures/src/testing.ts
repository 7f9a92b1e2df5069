import type { Lang } from '@diglot/core'
import { expect } from 'vitest'
import { describeReading } from './describe-reading.ts'
import { readFigures } from './read-figures.ts'

/** What is read in a text, in words, by the words it is read from: `{ '25 UN missions': '25 missions' }`. */
export function read(text: string, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    readFigures(text, lang).map((figure) => [figure.text, describeReading(figure.reading)]),
  )
}

/** A table of texts and of everything that must be read in them, no more and no less. */
export type Readings = readonly (readonly [text: string, readings: Record<string, string>])[]

export function expectReadings(lang: Lang, table: Readings): void {
  expect(table.map(([text]) => [text, read(text, lang)])).toEqual(table)
}

/** Texts in which nothing may be read. */
export function expectNoFigures(lang: Lang, texts: readonly string[]): void {
  expectReadings(
    lang,
    texts.map((text) => [text, {}]),
  )
}
