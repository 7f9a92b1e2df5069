import {
  distanceBase,
  distanceCode,
  distanceExtra,
  distances,
  endOfBlock,
  lengthBase,
  lengthCodes,
  lengthExtra,
  literals,
  shortestMatch,
} from './alphabet.ts'
import { putBits, putBytes, type Bits } from './bits.ts'
import { codeTable } from './code-table.ts'
import { codeBits, codeOf, huffmanCode, type HuffmanCode } from './huffman.ts'

/** Codes of a block: of literals and lengths, and of distances. */
export interface Codes {
  readonly literal: HuffmanCode
  readonly distance: HuffmanCode
}

/** Codes that need no table (RFC 1951, 3.2.6). */
const fixedCodes: Codes = {
  literal: codeOf(new Uint8Array(288).map((_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distance: codeOf(new Uint8Array(distances).fill(5)),
}

const literalCounts = new Uint32Array(literals)
const distanceCounts = new Uint32Array(distances)

/**
 * Writes the tokens of a block, which stand for some bytes, in the smallest of the three kinds of block (RFC 1951,
 * 3.2.3).
 */
export function writeBlock(bits: Bits, tokens: Uint32Array, stored: Uint8Array, isLast: boolean): void {
  countCodes(tokens)
  const codes = { literal: huffmanCode(literalCounts, 15), distance: huffmanCode(distanceCounts, 15) }
  const table = codeTable(codes)
  const dynamic = table.bits + sizeOf(codes)
  const fixed = sizeOf(fixedCodes)
  const final = isLast ? 1 : 0
  const { length } = stored
  if (length <= 65535 && length * 8 + 35 < Math.min(dynamic, fixed)) {
    putBits(bits, final, 3)
    putBytes(bits, Uint8Array.of(length, length >> 8, ~length, ~length >> 8))
    putBytes(bits, stored)
    return
  }
  putBits(bits, final | (dynamic < fixed ? 4 : 2), 3)
  if (dynamic < fixed) table.write(bits)
  writeTokens(bits, tokens, dynamic < fixed ? codes : fixedCodes)
}

function countCodes(tokens: Uint32Array): void {
  literalCounts.fill(0)
  distanceCounts.fill(0)
  literalCounts[endOfBlock] = 1
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? 0
    if (token < 256) {
      literalCounts[token] = (literalCounts[token] ?? 0) + 1
      continue
    }
    const near = 257 + (lengthCodes[(token >>> 16) - shortestMatch] ?? 0)
    const far = distanceCode((token & 0xffff) - 1)
    literalCounts[near] = (literalCounts[near] ?? 0) + 1
    distanceCounts[far] = (distanceCounts[far] ?? 0) + 1
  }
}

/** Bits of the block in these codes. */
function sizeOf({ literal, distance }: Codes): number {
  let size = 0
  for (let i = 0; i < literals; i += 1) {
    const extra = i > endOfBlock ? (lengthExtra[i - 257] ?? 0) : 0
    size += (literalCounts[i] ?? 0) * (((literal[i] ?? 0) >>> codeBits) + extra)
  }
  for (let i = 0; i < distances; i += 1)
    size += (distanceCounts[i] ?? 0) * (((distance[i] ?? 0) >>> codeBits) + (distanceExtra[i] ?? 0))
  return size
}

function writeTokens(bits: Bits, tokens: Uint32Array, { literal, distance }: Codes): void {
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] ?? 0
    if (token < 256) {
      putCode(bits, literal, token)
      continue
    }
    const length = (token >>> 16) - shortestMatch
    const near = lengthCodes[length] ?? 0
    putCode(bits, literal, 257 + near)
    putBits(bits, length - (lengthBase[near] ?? 0), lengthExtra[near] ?? 0)
    const back = (token & 0xffff) - 1
    const far = distanceCode(back)
    putCode(bits, distance, far)
    putBits(bits, back - (distanceBase[far] ?? 0), distanceExtra[far] ?? 0)
  }
  putCode(bits, literal, endOfBlock)
}

function putCode(bits: Bits, code: HuffmanCode, symbol: number): void {
  const entry = code[symbol] ?? 0
  putBits(bits, entry & 0xffff, entry >>> codeBits)
}
