import { openBits, putBytes } from './bits.ts'
import { createBlockWriter } from './blocks.ts'
import { findMatches } from './matches.ts'

/** Gives bytes in the zlib format (RFC 1950 and 1951). */
export type Deflate = (bytes: Uint8Array) => Uint8Array

/**
 * Deflates the streams of one file, which share their codes.
 *
 * The zlib of a machine gives other bytes in other versions, and a book is thousands of short streams: what is spent on
 * each counts for more than how small it gets.
 */
export function createDeflate(): Deflate {
  const writeBlock = createBlockWriter()
  return (bytes) => {
    const bits = openBits(bytes.length)
    putBytes(bits, Uint8Array.of(0x78, 0x9c))
    findMatches(bytes, (tokens, count, isLast) => {
      writeBlock(bits, tokens, count, isLast)
    })
    const sum = checksum(bytes)
    putBytes(bits, Uint8Array.of(sum >>> 24, sum >>> 16, sum >>> 8, sum))
    return bits.buffer.slice(0, bits.length)
  }
}

/** Adler-32 (RFC 1950, 9). Sums of 2,048 bytes stay below 2^31, where engines count in whole numbers. */
function checksum(bytes: Uint8Array): number {
  let a = 1
  let b = 0
  for (let i = 0; i < bytes.length; i += 1) {
    a = (a + (bytes[i] ?? 0)) | 0
    b = (b + a) | 0
    if ((i & 2047) === 2047) {
      a %= 65521
      b %= 65521
    }
  }
  return ((b % 65521) << 16) | (a % 65521)
}
