import type { BriefingInline, BriefingSentence, Lang } from '@diglot/core'

/** Where a sentence ends within a text: after its full stop, closing marks and, in English, the space. */
const ends: Readonly<Record<Lang, RegExp>> = {
  en: /[.?!][”’"')\]]*\s+(?=$|[\p{Lu}“‘"'(\d])/gu,
  'zh-Hans': /[。？！][”’」』）]*/gu,
}

/** A paragraph as its sentences; together they are the paragraph, unit by unit. */
export function sentencesOf(inlines: readonly BriefingInline[], lang: Lang): BriefingSentence[] {
  const sentences: BriefingInline[][] = [[]]
  for (const inline of inlines) {
    if (inline.type !== 'text') {
      sentences.at(-1)?.push(inline)
      continue
    }
    let start = 0
    for (const match of inline.text.matchAll(ends[lang])) {
      const end = match.index + match[0].length
      sentences.at(-1)?.push({ type: 'text', text: inline.text.slice(start, end) })
      sentences.push([])
      start = end
    }
    if (start < inline.text.length) sentences.at(-1)?.push({ type: 'text', text: inline.text.slice(start) })
  }
  return sentences.filter((sentence) => sentence.length > 0)
}
