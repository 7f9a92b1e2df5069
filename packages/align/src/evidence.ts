import { languages, type Lang } from '@diglot/core'
import { lexicon } from './lexicon/lexicon.ts'
import type { AlignOptions, Dictionary, Equivalents } from './options.ts'
import type { Segment } from './segment.ts'
import { figureAnchors } from './tokens/figure-anchors.ts'
import { labelAnchor } from './tokens/label-anchor.ts'
import { longestMatches, phrasesOf, type Phrases } from './tokens/longest-match.ts'
import { markAnchors } from './tokens/mark-anchors.ts'
import { simplified } from './tokens/simplified.ts'
import { tokenTable, type TokenTable } from './tokens/token-table.ts'
import { wordsOf } from './tokens/words.ts'
import { identityLinks, type Link } from './translation/links.ts'

/** What the segments of two texts offer to compare. */
export interface Evidence {
  readonly words: Sides
  /** Figures, dates, labels, names, terms and marks: the same token in both texts. */
  readonly anchors: Sides
  /** Links of words that are known before anything is learned: words written alike. */
  readonly known: readonly Link[]
  /** Words as the dictionary or the lexicon has them, in texts of two languages: apart, as the text's own words say what no dictionary knows. */
  readonly entries: (Sides & { readonly links: readonly Link[] }) | undefined
  readonly labels: Labels
  /** Per segment: 1 where it does not end as a sentence does, as headings and cells of tables; else 0. */
  readonly headings: { readonly a: readonly number[]; readonly b: readonly number[] }
}

/** Per segment: the number of the label it begins with, of those that both texts have; -1: none. */
export interface Labels {
  readonly a: Int32Array
  readonly b: Int32Array
}

export interface Sides {
  readonly a: TokenTable
  readonly b: TokenTable
}

export function evidenceOf(a: readonly Segment[], b: readonly Segment[], options: AlignOptions): Evidence {
  const names = namesByLang(options.equivalents ?? [])
  const wordsIn = (segments: readonly Segment[]) =>
    tokenTable(segments.map(({ text, lang }) => wordsOf(text, lang)))
  const anchorsIn = (segments: readonly Segment[]) =>
    tokenTable(
      segments.map(({ text, lang }) => [
        ...figureAnchors(text, lang),
        ...labelAnchor(text),
        ...markAnchors(text),
        ...longestMatches(lang === 'en' ? text.toLowerCase() : text, names(lang)).map(
          ({ target }) => `name ${target}`,
        ),
      ]),
    )
  const words = { a: wordsIn(a), b: wordsIn(b) }
  const anchors = { a: anchorsIn(a), b: anchorsIn(b) }
  return {
    words,
    anchors,
    known: identityLinks(words.a, words.b),
    entries: options.dictionary ? entriesOf(a, b, options.dictionary) : lexiconEntries(a, b),
    labels: sharedLabels(a, b),
    headings: { a: a.map(isHeading), b: b.map(isHeading) },
  }
}

/** The lexicon is written in simplified characters. */
function lexiconEntries(a: readonly Segment[], b: readonly Segment[]): Evidence['entries'] {
  if (!languages.every((lang) => [a[0]?.lang, b[0]?.lang].includes(lang))) return undefined
  return entriesOf(a.map(inSimplified), b.map(inSimplified), lexicon())
}

function inSimplified(one: Segment): Segment {
  return one.lang === 'en' ? one : { ...one, text: simplified(one.text) }
}

function entriesOf(
  a: readonly Segment[],
  b: readonly Segment[],
  dictionary: Dictionary,
): NonNullable<Evidence['entries']> {
  const translations =
    dictionary.entries instanceof Map
      ? (dictionary.entries as ReadonlyMap<string, readonly string[]>)
      : new Map(dictionary.entries)
  const chinese = dictionary.from === 'zh-Hans' ? phrasesOf(translations) : undefined
  const wordsIn = (segments: readonly Segment[]) =>
    tokenTable(segments.map(({ text, lang }) => wordsOf(text, lang, chinese)))
  const sides = { a: wordsIn(a), b: wordsIn(b) }
  return { ...sides, links: dictionaryLinks(dictionary, translations, sides, a[0]?.lang, b[0]?.lang) }
}

function namesByLang(equivalents: Iterable<Equivalents>): (lang: Lang) => Phrases<number> {
  const byLang: Record<Lang, Map<string, number>> = { en: new Map(), 'zh-Hans': new Map() }
  let id = 0
  for (const names of equivalents) {
    for (const name of names.en ?? []) byLang.en.set(name.toLowerCase(), id)
    for (const name of names['zh-Hans'] ?? []) byLang['zh-Hans'].set(name, id)
    id += 1
  }
  const phrases = { en: phrasesOf(byLang.en), 'zh-Hans': phrasesOf(byLang['zh-Hans']) }
  return (lang) => phrases[lang]
}

/** Every translation of a word is as likely, and so is every word of a translation. */
function dictionaryLinks(
  { from, to }: Dictionary,
  entries: ReadonlyMap<string, readonly string[]>,
  { a, b }: Sides,
  langA: Lang | undefined,
  langB: Lang | undefined,
): Link[] {
  if (langA === langB || ![langA, langB].includes(from) || ![langA, langB].includes(to)) return []
  const [source, target] = from === langA ? [a, b] : [b, a]
  const shares = new Map<number, Map<number, number>>()
  const sums = new Map<number, number>()
  for (const [word, translations] of entries) {
    for (const stemmed of from === 'en' ? wordsOf(word, 'en').slice(0, 1) : [word]) {
      const type = source.typeOf.get(stemmed)
      if (type === undefined) continue
      const all = translations.map((translation) => wordsOf(translation, to))
      const used = all.filter((words) => words.length > 0 && words.length <= 6)
      for (const words of used) {
        for (const said of words) {
          const other = target.typeOf.get(said)
          if (other === undefined) continue
          const share = 1 / (words.length * used.length)
          const row = shares.get(type) ?? new Map<number, number>()
          row.set(other, (row.get(other) ?? 0) + share)
          shares.set(type, row)
          sums.set(other, (sums.get(other) ?? 0) + share)
        }
      }
    }
  }
  return [...shares].flatMap(([type, row]) =>
    [...row].map(([other, share]): Link => {
      const back = share / Math.max(1, sums.get(other) ?? 1)
      return from === langA
        ? { source: type, target: other, forward: share, backward: back }
        : { source: other, target: type, forward: back, backward: share }
    }),
  )
}

/** Marks that end a sentence, a clause or an item of a list; headings and cells of tables end with none. */
const sentenceEnd = /[.。!！?？;；:：,，…]["'”’』」）)\]]*$/u

function isHeading({ text }: Segment): number {
  return sentenceEnd.test(text) ? 0 : 1
}

/** A label that one text only has says nothing. */
function sharedLabels(a: readonly Segment[], b: readonly Segment[]): Labels {
  const labelsOf = (segments: readonly Segment[]) => segments.map(({ text }) => labelAnchor(text)[0])
  const [ofA, ofB] = [labelsOf(a), labelsOf(b)]
  const inB = new Set(ofB)
  const shared = [...new Set(ofA)].filter((label) => label !== undefined && inB.has(label))
  const numbers = new Map(shared.map((label, number) => [label, number]))
  const numbered = (labels: typeof ofA) => Int32Array.from(labels, (label) => numbers.get(label) ?? -1)
  return { a: numbered(ofA), b: numbered(ofB) }
}
