import type { Lang, Span } from '@diglot/core'

/** The ends of sentences, with the quotation marks and brackets that close there. */
const ends: Readonly<Record<Lang, RegExp>> = {
  en: /[.!?…]+["'”’)\]]*(?=\s)/g,
  'zh-Hans': /(?:[。！？!?]|…{1,2}|\.(?=\s))+["'”’』」）)\]]*/g,
}

/** A full stop after these ends no sentence: titles, “No. 5”, “e.g. this”, initials, “U.N.”. */
const abbreviation =
  /(?:^|[\s("“'‘[])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Lt|Col|Maj|Capt|Sgt|Rev|Hon|Messrs|St|Sr|Jr|No|Nos|Art|Arts|para|paras|p|pp|vol|ch|sect|ed|eds|fig|cf|vs|viz|e\.g|i\.e|approx|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u

/** A number or letter that only labels what follows: “1.”, “a.”, “IV.”. */
const label = /^\s*\(?(?:\d{1,3}|\p{L}|[ivxIVX]+)\.$/u

/** Sentences cover the text, in order; the white space between two belongs to the first. */
export function sentencesIn(text: string, lang: Lang): Span[] {
  const sentences: Span[] = []
  let start = 0
  for (const found of text.matchAll(ends[lang])) {
    const end = found.index + found[0].length
    if (goesOn(text, start, end)) continue
    sentences.push({ start, end })
    start = end
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length })
  return sentences
}

function goesOn(text: string, start: number, end: number): boolean {
  const so = text.slice(start, end)
  const next = /\S/u.exec(text.slice(end, end + 40))?.[0] ?? ''
  return abbreviation.test(so) || label.test(so) || /\p{Ll}/u.test(next) || isQuotedQuestion(so, next)
}

/** 「怎么办？」他问 goes on: what asks in quotation marks is followed by who asked. */
function isQuotedQuestion(so: string, next: string): boolean {
  return /[？！?!]["”’』」]$/u.test(so) && /[，、；：,;:]/u.test(next)
}
