import type { Lang } from '@diglot/core'
import type { Dictionary } from './options.ts'

/** A line of a dictionary that cannot be read. Lines and columns count from 1, columns in UTF-16 units. */
export interface DictionaryProblem {
  readonly line: number
  readonly column: number
  /** What was expected and what was found. */
  readonly message: string
}

export interface DictionaryRead {
  /** What could be read: all of it, if there are no problems. */
  readonly dictionary: Dictionary
  readonly problems: readonly DictionaryProblem[]
}

/**
 * Reads a dictionary as text: a word a line, a tab, its translations between semicolons: `和平<tab>peace; peaceful`. A word of
 * several spellings names them with bars between, `傳統|传统`; a word may have several lines. Empty lines and lines that
 * begin with # say nothing. The words are Chinese if the first one is, else English.
 */
export function readDictionary(text: string): DictionaryRead {
  const entries = new Map<string, string[]>()
  const problems: DictionaryProblem[] = []
  let from: Lang | undefined
  let number = 0
  for (const line of text.split(/\r\n|\r|\n/)) {
    number += 1
    if (line.trim() === '' || line.startsWith('#')) continue
    const found = entryIn(line)
    if ('message' in found) {
      problems.push({ line: number, ...found })
      continue
    }
    from ??= languageOf(found.words[0] ?? '')
    for (const word of found.words) {
      const known = entries.get(word)
      if (known === undefined) entries.set(word, [...found.translations])
      else known.push(...found.translations)
    }
  }
  const dictionary: Dictionary =
    from === 'en' ? { from, to: 'zh-Hans', entries } : { from: 'zh-Hans', to: 'en', entries }
  return { dictionary, problems }
}

interface Entry {
  readonly words: readonly string[]
  readonly translations: readonly string[]
}

function entryIn(line: string): Entry | Omit<DictionaryProblem, 'line'> {
  const tab = line.indexOf('\t')
  const expected = 'expected a word, a tab and its translations'
  if (tab < 0) return { column: line.length + 1, message: `${expected}, found no tab` }
  const another = line.indexOf('\t', tab + 1)
  if (another >= 0) return { column: another + 1, message: `${expected}, found another tab` }
  const words = partsOf(line.slice(0, tab), '|')
  if (words.length === 0) return { column: 1, message: `${expected}, found no word` }
  const translations = partsOf(line.slice(tab + 1), ';')
  if (translations.length === 0) return { column: tab + 2, message: `${expected}, found no translation` }
  return { words, translations }
}

function partsOf(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function languageOf(word: string): Lang {
  return /\p{Script=Han}/u.test(word) ? 'zh-Hans' : 'en'
}
