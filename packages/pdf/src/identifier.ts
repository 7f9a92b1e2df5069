const places = /\/ID \[<([0-9a-f]{32})> <([0-9a-f]{32})>\]/

/**
 * Gives a file the identifier that follows from its content (ISO 32000-1, 14.4): the first half of the SHA-256 of its
 * bytes, in the place of the identifier that stands in the trailer.
 */
export async function withIdentifier(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const end = 1024
  const trailer = new TextDecoder('latin1').decode(bytes.subarray(-end))
  const match = places.exec(trailer)
  if (!match) throw new Error('Cannot identify the file, expected an identifier in its trailer')
  const at = Math.max(bytes.length - end, 0) + match.index
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const hex = Array.from(digest.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('')
  bytes.set(new TextEncoder().encode(`/ID [<${hex}> <${hex}>]`), at)
  return bytes
}
