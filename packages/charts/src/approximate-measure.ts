import type { MeasureText } from '@diglot/core'

/** Widths of kinds of characters in ems, a little over those of the faces that we print with. */
const kinds: readonly (readonly [RegExp, number])[] = [
  [/[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u, 1],
  [/[—…]/, 1],
  [/[ijlI.,:;'’‘|!()\s]/, 0.33],
  [/[mwMW%@]/, 0.95],
  [/\p{Lu}/u, 0.72],
  [/\p{M}/u, 0],
]

/**
 * Widths of texts without a font: much the same as a serif face sets them, and rather too wide, so that a label has room.
 * For figures whose text no page sets; pages give `measureWith` of `@diglot/layout`.
 */
export const approximateMeasure: MeasureText = (text, lang, size, weight) => {
  let ems = 0
  for (const character of text) ems += kinds.find(([kind]) => kind.test(character))?.[1] ?? 0.56
  return ems * size * (weight === 'bold' ? 1.06 : 1) * (lang === 'en' ? 1 : 1.06)
}
