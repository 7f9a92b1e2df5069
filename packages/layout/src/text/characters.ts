import type { Lang } from '@diglot/core'

/** Characters that set no glyph: bidirectional controls, joiners, variation selectors, soft hyphens, byte order marks. */
const ignorable = /\p{Default_Ignorable_Code_Point}/u

export function isIgnorable(character: string): boolean {
  return ignorable.test(character)
}

/** Han characters, kana and the full-width forms that are set with them. */
export function isHan(codePoint: number): boolean {
  return (
    (codePoint >= 0x2e80 && codePoint <= 0xa4cf) ||
    (codePoint >= 0xf900 && codePoint <= 0xfaff) ||
    (codePoint >= 0xfe30 && codePoint <= 0xfe4f) ||
    (codePoint >= 0xff00 && codePoint <= 0xffef) ||
    (codePoint >= 0x2460 && codePoint <= 0x24ff) ||
    (codePoint >= 0x20000 && codePoint <= 0x3ffff)
  )
}

/** A character that is written with, not a mark. */
export function isIdeograph(codePoint: number): boolean {
  return isHan(codePoint) &&
    !(codePoint >= 0x3000 && codePoint <= 0x3004) &&
    !(codePoint >= 0x3008 && codePoint <= 0x3020) &&
    codePoint < 0xff00
    ? true
    : codePoint >= 0x20000
}

/** Marks that both scripts have and that take the face of their language. */
const shared = new Set('“”‘’—…·')

/**
 * Whether a character is set in the Han face. `before` and `after` are its neighbours: the apostrophe inside a Latin
 * word stays Latin in Chinese text too.
 */
export function takesHanFace(character: string, lang: Lang, before: string, after: string): boolean {
  const codePoint = character.codePointAt(0) ?? 0
  if (isHan(codePoint)) return true
  if (lang !== 'zh-Hans' || !shared.has(character)) return false
  return !(character === '’' && /\p{Script=Latin}/u.test(before) && /\p{Script=Latin}/u.test(after))
}
