import type { Span } from '@diglot/core'

/** Every place at which words stand in a text, overlapping ones too. */
export function findWords(text: string, words: string): Span[] {
  const spans: Span[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    spans.push({ start: at, end: at + words.length })
  }
  return spans
}

/** Letters that are easily taken for each other: kinds of apostrophes, quotes, dashes and blanks. */
const lookalikes: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ`´]/g, "'"],
  [/[“”„]/g, '"'],
  [/[‐‑‒–—―]/g, '-'],
  [/\s/g, ' '],
]

/** The text with lookalikes made alike and case folded, unit for unit, so that offsets stay. */
export function alike(text: string): string {
  const lower = Array.from(text, (one) =>
    one.toLowerCase().length === one.length ? one.toLowerCase() : one,
  ).join('')
  return lookalikes.reduce((folded, [pattern, plain]) => folded.replaceAll(pattern, plain), lower)
}

/** A stretch of a text that is most like the words: where the longest run of them stands. */
export function nearestWords(text: string, words: string): Span | undefined {
  const [here, sought] = [alike(text), alike(words)]
  const whole = here.indexOf(sought)
  if (whole !== -1) return { start: whole, end: whole + sought.length }
  const run = longestRun(here, sought)
  if (run === undefined || run.length < Math.min(4, Math.max(2, sought.length / 4))) return undefined
  const start = Math.max(0, run.at - run.from)
  return { start, end: Math.min(text.length, start + sought.length) }
}

/** The longest piece of `sought` in `text`: where it stands there, and where in the words it begins. */
function longestRun(text: string, sought: string): { at: number; from: number; length: number } | undefined {
  let best: { at: number; from: number; length: number } | undefined
  for (let from = 0; from < sought.length; from += 1) {
    let length = (best?.length ?? 0) + 1
    let at = from + length <= sought.length ? text.indexOf(sought.slice(from, from + length)) : -1
    while (at !== -1) {
      best = { at, from, length }
      length += 1
      at = from + length <= sought.length ? text.indexOf(sought.slice(from, from + length), at) : -1
    }
  }
  return best
}
