import type { Lang } from '@diglot/core'
import type { FigureReading } from '@diglot/figures'

/** How many words, or Chinese characters, of the text a proposed label takes at most. */
const longest: Readonly<Record<Lang, number>> = { en: 6, 'zh-Hans': 14 }

/** A name for a figure from the words of its clause, the figure itself left out; empty when there are none. */
export function labelFrom(text: string, figure: FigureReading, lang: Lang): string {
  const after = text.slice(figure.end).split(clauseEnd, 1)[0] ?? ''
  const before = text.slice(0, figure.start).split(clauseEnd).at(-1) ?? ''
  const following = tidy(`${counted(figure, lang)} ${after}`, lang)
  const taken = following.slice(0, longest[lang])
  const parts = taken.length > 0 ? taken : tidy(before, lang).slice(-longest[lang])
  const label = withoutLooseEnds(parts, lang).join(lang === 'en' ? ' ' : '')
  return label.slice(0, 1).toUpperCase() + label.slice(1)
}

const clauseEnd = /[,.;:!?()[\]“”"—，。；：！？、（）《》]/

/** What an English figure counts is named within it ("25 missions"); a Chinese measure word names nothing. */
function counted({ text, reading }: FigureReading, lang: Lang): string {
  return lang === 'en' && (reading.type === 'quantity' || reading.type === 'ordinal')
    ? text.replaceAll(figureWords, ' ')
    : ''
}

/** What an English figure and its hedge are written with. */
const figureWords =
  /[\d,.]*\d(?:st|nd|rd|th)?|\b(?:over|more|fewer|less|than|nearly|almost|about|around|some|at|least|most|up|to|first|second|third|fourth|fifth|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|millions?|billions?)\b/gi

function tidy(text: string, lang: Lang): string[] {
  const clean = text.replaceAll(/[^\p{L}\p{N}’'\s-]/gu, ' ').trim()
  return lang === 'en'
    ? clean.split(/\s+/).filter((word) => word !== '')
    : Array.from(clean.replaceAll(/\s+/g, ''))
}

const loose = new Set(
  'a an and as at by for from had has have in into is its it of on or said since that the their they this those to was were when which while with'.split(
    ' ',
  ),
)

function withoutLooseEnds(words: readonly string[], lang: Lang): readonly string[] {
  if (lang !== 'en') return words
  const first = words.findIndex((word) => !loose.has(word.toLowerCase()))
  const last = words.findLastIndex((word) => !loose.has(word.toLowerCase()))
  return first === -1 ? [] : words.slice(first, last + 1)
}
