const spaces = /[\u00a0\u2009\u202f]/g
const minus = /(?<![\p{L}\p{N}.)\]}%]|\p{N} )-(?=\.?\d)/gu

/** The text with plain spaces, and with a minus sign for a hyphen that stands for one, each where it stood. */
export function plainSigns(text: string): string {
  return text.replace(spaces, ' ').replace(minus, '\u2212')
}
