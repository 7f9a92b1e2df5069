/**
 * Identifier that follows from the content of a file (ISO 32000-1, 14.4), as a string in hexadecimal: its 128-bit
 * MurmurHash3 (Austin Appleby, public domain; variant x86), which is no secret and no signature.
 */
export function identifierOf(bytes: Uint8Array<ArrayBuffer>): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const blocks = bytes.length >> 4
  let [a, b, c, d] = [0, 0, 0, 0]
  for (let at = 0; at < blocks << 4; at += 16) {
    a ^= mixed(view.getInt32(at, true), factors[0], 15, factors[1])
    a = (Math.imul(rotated(a, 19) + b, 5) + 0x561ccd1b) | 0
    b ^= mixed(view.getInt32(at + 4, true), factors[1], 16, factors[2])
    b = (Math.imul(rotated(b, 17) + c, 5) + 0x0bcaa747) | 0
    c ^= mixed(view.getInt32(at + 8, true), factors[2], 17, factors[3])
    c = (Math.imul(rotated(c, 15) + d, 5) + 0x96cd1c35) | 0
    d ^= mixed(view.getInt32(at + 12, true), factors[3], 18, factors[0])
    d = (Math.imul(rotated(d, 13) + a, 5) + 0x32ac3b17) | 0
  }
  const tail = new Uint8Array(16)
  tail.set(bytes.subarray(blocks << 4))
  const rest = new DataView(tail.buffer)
  a ^= mixed(rest.getInt32(0, true), factors[0], 15, factors[1]) ^ bytes.length
  b ^= mixed(rest.getInt32(4, true), factors[1], 16, factors[2]) ^ bytes.length
  c ^= mixed(rest.getInt32(8, true), factors[2], 17, factors[3]) ^ bytes.length
  d ^= mixed(rest.getInt32(12, true), factors[3], 18, factors[0]) ^ bytes.length
  a = (a + b + c + d) | 0
  ;[b, c, d] = [(b + a) | 0, (c + a) | 0, (d + a) | 0]
  ;[a, b, c, d] = [finished(a), finished(b), finished(c), finished(d)]
  a = (a + b + c + d) | 0
  ;[b, c, d] = [(b + a) | 0, (c + a) | 0, (d + a) | 0]
  return `<${[a, b, c, d].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')}>`
}

const factors = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93] as const

function mixed(block: number, before: number, by: number, after: number): number {
  return Math.imul(rotated(Math.imul(block, before), by), after)
}

function rotated(word: number, by: number): number {
  return (word << by) | (word >>> (32 - by))
}

function finished(word: number): number {
  let mix = word ^ (word >>> 16)
  mix = Math.imul(mix, 0x85ebca6b)
  mix ^= mix >>> 13
  mix = Math.imul(mix, 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}
