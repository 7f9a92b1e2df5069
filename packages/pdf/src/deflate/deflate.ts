import { byteCodes, countShift, distanceCodes, endOfBlock, lengthCodes, longestMatch } from './fixed-codes.ts'
import { stored } from './stored.ts'

/** How far back a match may lie (RFC 1951, 2). */
const windowSize = 1 << 15

/** Bytes that a match has at least: three far back take as many bits as they are. */
const shortest = 4

const hashBits = 13

/** Where four bytes of a hash stood last; places count on from stream to stream. */
const last = new Int32Array(1 << hashBits)
let origin = 1

/** Kept from stream to stream: a book has thousands, and most are short. */
let out = new Uint8Array(1 << 16)

/**
 * Bytes in the zlib format (RFC 1950 and 1951), which stand until the next call.
 *
 * Made for time: one pass, codes that need no count of what they stand for, one place looked at for each match. A book is
 * thousands of short streams, so that tables for each cost more than they save, and so does the code that makes them, which
 * is compiled anew in each process. The zlib of a machine gives other bytes in other versions.
 */
export function deflate(bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  // A byte takes nine bits at most.
  if (out.length < length + (length >> 3) + 16) out = new Uint8Array(length * 2 + 16)
  if (origin + length > 0x3fffffff) {
    last.fill(0)
    origin = 1
  }
  const base = origin
  origin += length
  const to = out
  to[0] = 0x78
  to[1] = 0x01
  let at = 2
  // The last block, of the fixed codes.
  let hold = 3
  let held = 3
  let i = 0
  while (i < length) {
    let code = byteCodes[bytes[i] ?? 0] ?? 0
    let size = 1
    let distance = 0
    if (i + shortest <= length) {
      const word = wordAt(bytes, i)
      const hash = Math.imul(word, 0x9e3779b1) >>> (32 - hashBits)
      const place = (last[hash] ?? 0) - base
      last[hash] = base + i
      if (place >= 0 && i - place <= windowSize && wordAt(bytes, place) === word) {
        const most = Math.min(longestMatch, length - i)
        size = shortest
        while (size < most && bytes[place + size] === bytes[i + size]) size += 1
        distance = i - place
        code = lengthCodes[size] ?? 0
      }
    }
    hold |= (code & 0xffff) << held
    held += code >>> countShift
    for (; held >= 8; held -= 8) {
      to[at] = hold
      at += 1
      hold >>>= 8
    }
    if (distance > 0) {
      // A code says where the highest bit is, and the bit after it; what is below are extra bits.
      const back = distance - 1
      const extra = Math.max(0, 30 - Math.clz32(back))
      const far = distanceCodes[extra * 2 + (back >> extra)] ?? 0
      hold |= ((far & 0xffff) | ((back & ((1 << extra) - 1)) << 5)) << held
      held += 5 + extra
      for (; held >= 8; held -= 8) {
        to[at] = hold
        at += 1
        hold >>>= 8
      }
    }
    i += size
  }
  hold |= (endOfBlock & 0xffff) << held
  held += endOfBlock >>> countShift
  for (; held > 0; held -= 8) {
    to[at] = hold
    at += 1
    hold >>>= 8
  }
  return at < length ? sealed(to.subarray(0, at + 4), bytes) : sealed(stored(bytes), bytes)
}

function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  )
}

/** Ends a stream with the Adler-32 of what it holds (RFC 1950, 9). */
function sealed(stream: Uint8Array, bytes: Uint8Array): Uint8Array {
  let a = 1
  let b = 0
  for (let i = 0; i < bytes.length;) {
    // So many sums stay below 2^31.
    const end = Math.min(i + 3800, bytes.length)
    for (; i < end; i += 1) {
      a += bytes[i] ?? 0
      b += a
    }
    a %= 65521
    b %= 65521
  }
  stream.set([b >> 8, b, a >> 8, a], stream.length - 4)
  return stream
}
