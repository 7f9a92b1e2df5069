/**
 * The codes that need no table (RFC 1951, 3.2.6): what stands for a byte, or for a match of some length or distance, with
 * its extra bits. An entry has the bits in the order that they are written, and above the lowest `countShift` how many.
 */
export const countShift = 16

const shortestMatch = 3
export const longestMatch = 258
const endSymbol = 256

/** By byte. */
export const byteCodes: Uint32Array = Uint32Array.from({ length: 256 }, (_, byte) => literalCode(byte))

export const endOfBlock: number = literalCode(endSymbol)

/** By length of the match. */
export const lengthCodes: Uint32Array = Uint32Array.from({ length: longestMatch + 1 }, (_, length) => {
  const more = length - shortestMatch
  if (length === longestMatch) return literalCode(285)
  // From the eighth code on, each four have one more extra bit (RFC 1951, 3.2.5).
  const extra = Math.max(0, 29 - Math.clz32(Math.max(1, more)))
  return withExtra(literalCode(257 + (extra << 2) + (more >> extra)), more, extra)
})

/** By the code of a distance; its extra bits are not in them. */
export const distanceCodes: Uint32Array = Uint32Array.from({ length: 30 }, (_, slot) => codeOf(slot, 5))

function withExtra(code: number, value: number, extra: number): number {
  const count = code >>> countShift
  const bits = (code & 0xffff) | ((value & ((1 << extra) - 1)) << count)
  return bits | ((count + extra) << countShift)
}

function literalCode(symbol: number): number {
  if (symbol < 144) return codeOf(0x30 + symbol, 8)
  if (symbol < 256) return codeOf(0x190 + symbol - 144, 9)
  return symbol < 280 ? codeOf(symbol - 256, 7) : codeOf(0xc0 + symbol - 280, 8)
}

/** A code is written from its highest bit on. */
function codeOf(code: number, count: number): number {
  let bits = 0
  for (let i = 0; i < count; i += 1) bits |= ((code >> i) & 1) << (count - 1 - i)
  return bits | (count << countShift)
}
