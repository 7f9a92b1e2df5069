import type { Lang } from '@diglot/core'
import { longestMatches, type Phrases } from './longest-match.ts'
import { stem } from './stem.ts'

/** English words that say too little to align by. */
const functionWords = new Set(
  (
    'a an the of to in on at for and or by with from as is be are was were been being it its that this these those he she they we i you ' +
    'his her their our my your him them us me not no do does did have has had will would shall should can could may might must some any ' +
    'all also into out up off over about'
  ).split(' '),
)

const latinWord = /\p{Script=Latin}+(?:\.\p{Script=Latin})*/gu
const hanRun = /\p{Script=Han}+/gu

/** Words of a text to compare: stems of Latin words in either language, and Chinese words. */
export function wordsOf(text: string, lang: Lang, known?: Phrases<unknown>): string[] {
  return lang === 'en' ? latinWords(text) : [...latinWords(text), ...chineseWords(text, known)]
}

function latinWords(text: string): string[] {
  const plain = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .replace(/[’']s\b/g, '')
  return Array.from(plain.matchAll(latinWord), ([word]) => word)
    .filter((word) => !functionWords.has(word))
    .map(stem)
}

/**
 * Chinese words: those known, else every two characters that stand together. Most words have two, and learning finds
 * out which pairs are words; a segmenter's list of words would change with the version of the run time.
 */
function chineseWords(text: string, known: Phrases<unknown> | undefined): string[] {
  return Array.from(text.matchAll(hanRun)).flatMap(([run]) => (known ? knownWords(run, known) : pairsIn(run)))
}

function pairsIn(run: string): string[] {
  const characters = [...run]
  if (characters.length === 1) return characters
  return characters.slice(1).map((character, i) => `${characters[i] ?? ''}${character}`)
}

function knownWords(run: string, known: Phrases<unknown>): string[] {
  const words: string[] = []
  let at = 0
  for (const { start, end } of longestMatches(run, known)) {
    words.push(...run.slice(at, start), run.slice(start, end))
    at = end
  }
  return [...words, ...run.slice(at)]
}
