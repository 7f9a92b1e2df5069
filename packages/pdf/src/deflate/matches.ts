import { longestMatch } from './alphabet.ts'

/** Takes the tokens of a block: bytes, or the length of a match above its distance. */
export type WriteBlock = (tokens: Uint32Array, count: number, isLast: boolean) => void

/** Matches reach back so far (RFC 1951, 2). */
const window = 1 << 15

/** Where four bytes with a hash stood last; places count on from stream to stream. */
const hashBits = 13
const last = new Int32Array(1 << hashBits)
let origin = window

/** Tokens of a block. */
const capacity = 1 << 15
const tokens = new Uint32Array(capacity)

/** Where nothing has matched for 2^5 looks, one byte is skipped after each look, then two, and so on. */
const patience = 5

/** Tokens so far. */
let count = 0

/**
 * Finds what has stood in the last 32 KB already (RFC 1951, 4), a block at a time. One place is looked at for each four bytes, and
 * its match is taken: pages repeat little, and looking longer finds hardly more.
 */
export function findMatches(bytes: Uint8Array, write: WriteBlock): void {
  const { length } = bytes
  if (origin + length > 0x3fffffff) {
    last.fill(0)
    origin = window
  }
  const base = origin
  origin += length + window
  let at = 0
  do {
    at = fillBlock(bytes, at, base)
    write(tokens, count, at === length)
  } while (at < length)
}

/** Fills a block with the tokens of bytes from a place on, and gives where it ends. */
function fillBlock(bytes: Uint8Array, from: number, base: number): number {
  const { length } = bytes
  let i = from
  let made = 0
  let missed = 0
  while (i < length && made < capacity) {
    const before = i + 4 <= length ? lastPlace(bytes, i, base) : -1
    const same = before < 0 || i - before > window ? 0 : matchLength(bytes, before, i)
    if (same >= 4) {
      tokens[made] = (same << 16) | (i - before)
      made += 1
      i += same
      missed = 0
      continue
    }
    const next = Math.min(length, i + 1 + (missed >> patience), i + capacity - made)
    missed += 1
    for (; i < next; i += 1) {
      tokens[made] = bytes[i] ?? 0
      made += 1
    }
  }
  count = made
  return i
}

/** Where the four bytes at a place, or others with their hash, stood last in the stream, below 0 where nowhere; they stand here now. */
function lastPlace(bytes: Uint8Array, at: number, base: number): number {
  const four =
    (bytes[at] ?? 0) |
    ((bytes[at + 1] ?? 0) << 8) |
    ((bytes[at + 2] ?? 0) << 16) |
    ((bytes[at + 3] ?? 0) << 24)
  const hash = Math.imul(four, 0x9e3779b1) >>> (32 - hashBits)
  const before = (last[hash] ?? 0) - base
  last[hash] = base + at
  return before
}

function matchLength(bytes: Uint8Array, before: number, at: number): number {
  const most = Math.min(longestMatch, bytes.length - at)
  let same = 0
  while (same < most && bytes[before + same] === bytes[at + same]) same += 1
  return same
}
