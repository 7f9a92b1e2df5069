import type { Lang, Span, Value } from '@diglot/core'
import type { FigureReading } from '@diglot/figures'
import { checkFigures } from '../cite/check-figures.ts'
import { findWords } from '../cite/find-words.ts'
import { startOf } from '../report/place.ts'

/**
 * The fewest words around a figure that stand once in the text and are read as its value, cut at word boundaries;
 * `undefined` when not even the whole text is.
 */
export function citedWords(
  text: string,
  { start, end, reading }: FigureReading,
  value: Value,
  lang: Lang,
): string | undefined {
  let span: Span = { start, end }
  const namesNothing = reading.type === 'quantity' && reading.unit === undefined
  if (namesNothing) span = afterwards(text, span, lang) ?? span
  for (;;) {
    const exact = text.slice(span.start, span.end)
    if (findWords(text, exact).length === 1 && saysSo(exact, span.start, text, value, lang)) return exact
    const wider = widened(text, span, lang)
    if (wider === undefined) return undefined
    span = wider
  }
}

/** Whether the check of the library would find nothing wrong with the words. */
function saysSo(exact: string, start: number, text: string, value: Value, lang: Lang): boolean {
  let good = true
  const place = startOf('')
  checkFigures(value, [{ words: exact, lang, place, inText: { text, start } }], place, () => {
    good = false
  })
  return good
}

/** One word more: after the figure up to the end of its clause, then before it, then whatever is left. */
function widened(text: string, span: Span, lang: Lang): Span | undefined {
  const { start, end } = span
  const previous = words[lang].before.exec(text.slice(0, start))?.[0]
  const next = words[lang].after.exec(text.slice(end))?.[0]
  const inClause = afterwards(text, span, lang)
  if (inClause !== undefined) return inClause
  if (previous !== undefined) return { start: start - previous.length, end }
  return next === undefined ? undefined : { start, end: end + next.length }
}

/** One word more in the clause. */
function afterwards(text: string, { start, end }: Span, lang: Lang): Span | undefined {
  const next = words[lang].after.exec(text.slice(end))?.[0]
  const ended = /[,.;:!?，。；：！？、（）()]$/.test(text.slice(start, end))
  return next === undefined || ended || /^[，。；：！？、（）]/.test(next)
    ? undefined
    : { start, end: end + next.length }
}

/** A word with the blanks between it and the figure; in Chinese a character, or a Latin word. */
const words: Readonly<Record<Lang, { readonly after: RegExp; readonly before: RegExp }>> = {
  en: { after: /^\s*\S+/, before: /\S+\s*$/ },
  'zh-Hans': { after: /^\s*(?:[A-Za-z0-9]+|\S)/u, before: /(?:[A-Za-z0-9]+|\S)\s*$/u },
}
