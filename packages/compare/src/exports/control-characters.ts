/**
 * Characters that XML 1.0 (2.2, Char) cannot hold, and halves of surrogate pairs, which no encoding can: written `\u0001`
 * in text that is not the compared text itself. A backslash that could be taken for one is written `\u005C`.
 */
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\\(?=u[0-9A-F]{4})/gu

export function encodeControls(text: string): string {
  return text.replace(unwritable, (character) => `\\u${hexOf(character)}`)
}

export function decodeControls(text: string): string {
  return text.replace(/\\u([0-9A-F]{4})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** Four hexadecimal digits. */
export function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
}

/** Splits text before and after each character that XML cannot hold; those are the odd pieces. */
export function splitAtUnwritable(text: string): string[] {
  return text.split(/([^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}])/u)
}
