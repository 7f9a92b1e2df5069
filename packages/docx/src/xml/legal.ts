/** What XML 1.0 cannot hold (production 2, Char): control characters, lone surrogates, U+FFFE and U+FFFF. */
const illegal =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g

/** The text with U+FFFD for every character that XML cannot hold, and those characters as `U+0007`. */
export function legalText(text: string): { readonly text: string; readonly illegal: readonly string[] } {
  const found: string[] = []
  const legal = text.replaceAll(illegal, (character) => {
    found.push(`U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`)
    return '\uFFFD'
  })
  return { text: legal, illegal: found }
}
