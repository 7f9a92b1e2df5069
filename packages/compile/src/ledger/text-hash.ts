/** What the ledger keeps of a text: 16 hexadecimal digits to compare, and its beginning for readers. */
export interface TextMark {
  readonly hash: string
  readonly beginning: string
}

/** Characters of a text that the ledger shows. */
const beginningLength = 24

/** The text as it is compared: NFC, every run of white space one blank, none at the ends. */
function folded(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/g, ' ').trim()
}

/** The first 16 hexadecimal digits of the SHA-256 of the folded text in UTF-8, and its first 24 characters. */
export async function markOf(text: string): Promise<TextMark> {
  const whole = folded(text)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(whole)))
  const hash = [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return { hash, beginning: Array.from(whole).slice(0, beginningLength).join('').trim() }
}

/** `3f9a0c… The white paper, issued`, as the ledger writes it. */
export function formatMark({ hash, beginning }: TextMark): string {
  return `${hash} ${beginning}`
}

export function readMark(written: string): TextMark | undefined {
  const [, hash, beginning] = /^([0-9a-f]{16})(?: (.*))?$/s.exec(written) ?? []
  return hash === undefined ? undefined : { hash, beginning: beginning ?? '' }
}
