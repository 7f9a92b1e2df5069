import { putBits, type Bits } from './bits.ts'
import { codeBits, huffmanCode, type HuffmanCode } from './huffman.ts'

/** The lengths of the codes of a block as they stand before it (RFC 1951, 3.2.7). */
export interface CodeTable {
  readonly bits: number
  readonly write: (to: Bits) => void
}

/** Order in which the lengths of the codes for code lengths are written. */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

/** What repeats a length: how often at least, and in how many bits the rest. */
const again = { symbol: 16, least: 3, bits: 2 }
const fewZeros = { symbol: 17, least: 3, bits: 3 }
const manyZeros = { symbol: 18, least: 11, bits: 7 }

export function codeTable(codes: {
  readonly literal: HuffmanCode
  readonly distance: HuffmanCode
}): CodeTable {
  const literals = usedOf(codes.literal, 257)
  const distances = usedOf(codes.distance, 1)
  putLengths(codes.literal, literals, 0)
  putLengths(codes.distance, distances, literals)
  const runs = runsOf(bothLengths, literals + distances)
  const counts = new Uint32Array(19)
  for (const { symbol } of runs) counts[symbol] = (counts[symbol] ?? 0) + 1
  const code = huffmanCode(counts, 7)
  const lengths = lengthOrder.map((symbol) => (code[symbol] ?? 0) >>> codeBits)
  const shown = Math.max(4, lengths.findLastIndex((length) => length > 0) + 1)
  let size = 14 + shown * 3
  for (const { symbol, bits } of runs) size += ((code[symbol] ?? 0) >>> codeBits) + bits
  return {
    bits: size,
    write(to) {
      putBits(to, literals - 257, 5)
      putBits(to, distances - 1, 5)
      putBits(to, shown - 4, 4)
      for (const length of lengths.slice(0, shown)) putBits(to, length, 3)
      for (const { symbol, extra, bits } of runs) {
        putBits(to, (code[symbol] ?? 0) & 0xffff, (code[symbol] ?? 0) >>> codeBits)
        putBits(to, extra, bits)
      }
    },
  }
}

/** Lengths of both codes, one after the other. */
const bothLengths = new Uint8Array(320)

function putLengths(code: HuffmanCode, count: number, from: number): void {
  for (let i = 0; i < count; i += 1) bothLengths[from + i] = (code[i] ?? 0) >>> codeBits
}

/** Symbols up to the last that is used, at least so many. */
function usedOf(code: HuffmanCode, least: number): number {
  let count = code.length
  while (count > least && code[count - 1] === 0) count -= 1
  return count
}

interface LengthRun {
  readonly symbol: number
  readonly extra: number
  readonly bits: number
}

/** Lengths one by one, and repeats of them. */
function runsOf(lengths: Uint8Array, end: number): LengthRun[] {
  const runs: LengthRun[] = []
  for (let i = 0; i < end;) {
    const length = lengths[i] ?? 0
    let count = 1
    while (i + count < end && lengths[i + count] === length) count += 1
    i += count
    if (length !== 0) {
      runs.push({ symbol: length, extra: 0, bits: 0 })
      count -= 1
    }
    while (count > 0) {
      const repeat = count < 3 ? undefined : length !== 0 ? again : count < 11 ? fewZeros : manyZeros
      const taken = repeat === undefined ? 1 : Math.min(count, repeat.least + (1 << repeat.bits) - 1)
      runs.push(
        repeat === undefined
          ? { symbol: length, extra: 0, bits: 0 }
          : { symbol: repeat.symbol, extra: taken - repeat.least, bits: repeat.bits },
      )
      count -= taken
    }
  }
  return runs
}
