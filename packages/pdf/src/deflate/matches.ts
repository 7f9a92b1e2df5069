import { longestMatch, shortestMatch } from './alphabet.ts'

/** Takes the tokens that stand for bytes from a place to another: bytes, or the length of a match above its distance. */
export type WriteBlock = (tokens: Uint32Array, start: number, end: number) => void

const windowSize = 1 << 15
const mask = windowSize - 1

/** Candidates that are looked at for a match, and the length that is good enough to take at once. */
const chain = 4
const nice = 32

/** Where the bytes with a hash stood last, and before that; places count on from stream to stream. */
const last = new Int32Array(windowSize)
const before = new Int32Array(windowSize)
let origin = windowSize

/** Tokens of a block. */
const capacity = 1 << 15
const tokens = new Uint32Array(capacity)

/** Finds what has stood in the last 32 KB already (RFC 1951, 4), a block at a time; the first match is taken. */
export function findMatches(bytes: Uint8Array, write: WriteBlock): void {
  const { length } = bytes
  if (origin + length > 0x3fffffff) {
    last.fill(0)
    origin = windowSize
  }
  const base = origin
  origin += length + windowSize
  const lastHashed = length - shortestMatch
  let i = 0
  do {
    const start = i
    let count = 0
    while (i < length && count < capacity) {
      let found = shortestMatch - 1
      let distance = 0
      if (i <= lastHashed) {
        const hash = hashAt(bytes, i)
        const place = base + i
        const oldest = Math.max(base, place - mask)
        let candidate = last[hash] ?? 0
        before[place & mask] = candidate
        last[hash] = place
        const most = Math.min(longestMatch, length - i)
        for (let tries = chain; tries > 0 && candidate >= oldest; tries -= 1) {
          const at = candidate - base
          if (bytes[at + found] === bytes[i + found] && bytes[at] === bytes[i]) {
            let same = 1
            while (same < most && bytes[at + same] === bytes[i + same]) same += 1
            if (same > found) {
              found = same
              distance = i - at
              if (same >= nice) break
            }
          }
          candidate = before[candidate & mask] ?? 0
        }
      }
      if (distance === 0) {
        tokens[count] = bytes[i] ?? 0
        i += 1
      } else {
        tokens[count] = (found << 16) | distance
        const end = i + found
        const hashed = Math.min(end - 1, lastHashed)
        while (i < hashed) {
          i += 1
          const hash = hashAt(bytes, i)
          before[(base + i) & mask] = last[hash] ?? 0
          last[hash] = base + i
        }
        i = end
      }
      count += 1
    }
    write(tokens.subarray(0, count), start, i)
  } while (i < length)
}

function hashAt(bytes: Uint8Array, at: number): number {
  const word = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0)
  return Math.imul(word, 0x9e3779b1) >>> 17
}
