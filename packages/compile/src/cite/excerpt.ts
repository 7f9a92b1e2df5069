import type { Span } from '@diglot/core'

/** A stretch of a text with up to `around` characters on each side, cut at word boundaries where there are any. */
export function excerpt(text: string, { start, end }: Span, around = 16): string {
  const from = start <= around ? 0 : boundaryAfter(text, start - around, start)
  const to = end + around >= text.length ? text.length : boundaryBefore(text, end + around, end)
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}

function boundaryAfter(text: string, at: number, limit: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 || space >= limit ? wholeCharacter(text, at) : space + 1
}

function boundaryBefore(text: string, at: number, limit: number): number {
  const space = text.lastIndexOf(' ', at)
  return space <= limit ? wholeCharacter(text, at) : space
}

/** Never between the halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  const low = text.charCodeAt(at)
  return low >= 0xdc00 && low <= 0xdfff ? at - 1 : at
}
