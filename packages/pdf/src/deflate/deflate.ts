import { openBits, putBytes } from './bits.ts'
import { writeBlock } from './blocks.ts'
import { findMatches } from './matches.ts'

/**
 * Bytes in the zlib format (RFC 1950 and 1951).
 *
 * The zlib of a machine gives other bytes in other versions, and writers in JavaScript allocate tables of 200 KB for each
 * of the thousands of short streams of a book; these tables are kept.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const bits = openBits(bytes.length)
  putBytes(bits, Uint8Array.of(0x78, 0x9c))
  findMatches(bytes, (tokens, start, end) => {
    writeBlock(bits, tokens, bytes.subarray(start, end), end === bytes.length)
  })
  const sum = checksum(bytes)
  putBytes(bits, Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum))
  return bits.buffer.slice(0, bits.length)
}

/** Adler-32 (RFC 1950, 9). */
function checksum(bytes: Uint8Array): number {
  let a = 1
  let b = 0
  for (let i = 0; i < bytes.length;) {
    // So many sums stay below 2^32.
    const end = Math.min(i + 5552, bytes.length)
    for (; i < end; i += 1) {
      a += bytes[i] ?? 0
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}
