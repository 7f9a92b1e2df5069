import type { Library } from '@diglot/core'
import { namesIn } from './name-errors.ts'
import type { CleanDocument } from './clean-sets.ts'
import type { NamedRecord } from './mutation.ts'

/** Missions, people and terms of the library; acronyms stand for a mission in both languages. */
export function libraryRecords({ missions, people, terms }: Library): NamedRecord[] {
  return [
    ...missions.map(({ id, name, acronym, variants }) => ({
      id,
      kind: 'mission',
      a: unique([name.en, acronym, ...variants.en]),
      b: unique([name['zh-Hans'], ...variants['zh-Hans'], acronym]),
    })),
    ...people.map(({ id, name, variants }) => ({
      id,
      kind: 'person',
      a: unique([name.en, ...variants.en]),
      b: unique([name['zh-Hans'], ...variants['zh-Hans']]),
    })),
    ...terms.map(({ id, kind, preferred, variants }) => ({
      id,
      kind,
      a: unique([preferred.en, ...variants.en]),
      b: unique([preferred['zh-Hans'], ...variants['zh-Hans']]),
    })),
  ]
}

/** Countries as both languages call them (CLDR). */
function countries(): NamedRecord[] {
  const [en, zh] = ['en', 'zh-Hans'].map((lang) => new Intl.DisplayNames([lang], { type: 'region' }))
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code) => {
      const [a, b] = [en?.of(code), zh?.of(code)]
      if (a === undefined || b === undefined || a === code || !/^[A-Z][a-z]+(?: [A-Z][a-z]+)*$/.test(a))
        return []
      return [{ id: code, kind: 'country', a: [a], b: [b] }]
    })
}

/** What can be named in a document: the library's records, and the countries that the document itself names. */
export function recordsFor({ pairs }: CleanDocument, library: readonly NamedRecord[]): NamedRecord[] {
  const text = { a: pairs.map(({ a }) => a).join('\n'), b: pairs.map(({ b }) => b).join('\n') }
  const known = new Set(library.flatMap(({ a, b }) => [...a, ...b]))
  const named = countries().filter(
    (country) =>
      !known.has(country.a[0] ?? '') &&
      namesIn(text.a, 'a', [country]).length > 0 &&
      namesIn(text.b, 'b', [country]).length > 0,
  )
  return [...library, ...named]
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms.filter((form) => form !== ''))]
}
