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
import { putBits, type Bits } from './bits.ts'
import { codeTable, type CodeTable } from './code-table.ts'
import { codeBits, codeOf, huffmanCode, type HuffmanCode } from './huffman.ts'

/** Codes of a block: of literals and lengths, and of distances, with the table that says them. */
interface Codes {
  readonly literal: HuffmanCode
  readonly distance: HuffmanCode
  /** Undefined for the codes that need no table (RFC 1951, 3.2.6). */
  readonly table: CodeTable | undefined
}

const fixedCodes: Codes = {
  literal: codeOf(new Uint8Array(288).map((_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8))),
  distance: codeOf(new Uint8Array(distances).fill(5)),
  table: undefined,
}

/** A block of fewer tokens is not worth a table, and one of more is worth codes of its own. */
const fewest = 256
const many = 1 << 13

/** Blocks that share their codes, and how much one token counts beside those that no block has had. */
const shared = 16
const weight = 16

export type WriteBlock = (bits: Bits, tokens: Uint32Array, count: number, isLast: boolean) => void

/**
 * Writes blocks (RFC 1951, 3.2.3) of the streams of one file. Pages resemble each other, so that the codes of one serve the
 * next ones: making codes takes longer than writing a page in them.
 */
export function createBlockWriter(): WriteBlock {
  let kept: Codes | undefined
  let left = 0
  const codesFor = (tokens: Uint32Array, count: number): Codes => {
    if (count < fewest) return fixedCodes
    if (count > many) return codesOf(tokens, count, 1, 0)
    if (kept === undefined || left === 0) {
      kept = codesOf(tokens, count, weight, 1)
      left = shared
    }
    left -= 1
    return kept
  }
  return (bits, tokens, count, isLast) => {
    const codes = codesFor(tokens, count)
    putBits(bits, (isLast ? 1 : 0) | (codes.table === undefined ? 2 : 4), 3)
    codes.table?.write(bits)
    writeTokens(bits, tokens, count, codes)
  }
}

const literalCounts = new Uint32Array(literals)
const distanceCounts = new Uint32Array(distances)

/** The best codes for tokens that count so much each, every symbol having been there so often before. */
function codesOf(tokens: Uint32Array, count: number, each: number, already: number): Codes {
  literalCounts.fill(already)
  distanceCounts.fill(already)
  literalCounts[endOfBlock] = each
  countTokens(tokens, count, each)
  const literal = huffmanCode(literalCounts, 15)
  const distance = huffmanCode(distanceCounts, 15)
  return { literal, distance, table: codeTable({ literal, distance }) }
}

function countTokens(tokens: Uint32Array, count: number, each: number): void {
  for (let i = 0; i < count; i += 1) {
    const token = tokens[i] ?? 0
    if (token < 256) {
      literalCounts[token] = (literalCounts[token] ?? 0) + each
      continue
    }
    const near = endOfBlock + 1 + (lengthCodes[(token >>> 16) - shortestMatch] ?? 0)
    const far = distanceCode((token & 0xffff) - 1)
    literalCounts[near] = (literalCounts[near] ?? 0) + each
    distanceCounts[far] = (distanceCounts[far] ?? 0) + each
  }
}

/** Writes tokens; as most of the time goes here, the bits are not put one by one through `putBits`. */
function writeTokens(bits: Bits, tokens: Uint32Array, count: number, { literal, distance }: Codes): void {
  const { buffer } = bits
  let { hold, held, length: at } = bits
  for (let i = 0; i <= count; i += 1) {
    const token = i === count ? endOfBlock : (tokens[i] ?? 0)
    const span = (token >>> 16) - shortestMatch
    const near = lengthCodes[span] ?? 0
    const first = literal[token > endOfBlock ? endOfBlock + 1 + near : token] ?? 0
    hold |= (first & 0xffff) << held
    held += first >>> codeBits
    if (held >= 16) {
      buffer[at] = hold
      buffer[at + 1] = hold >>> 8
      at += 2
      hold >>>= 16
      held -= 16
    }
    if (token <= endOfBlock) continue
    hold |= (span - (lengthBase[near] ?? 0)) << held
    held += lengthExtra[near] ?? 0
    const back = (token & 0xffff) - 1
    const far = distanceCode(back)
    if (held >= 16) {
      buffer[at] = hold
      buffer[at + 1] = hold >>> 8
      at += 2
      hold >>>= 16
      held -= 16
    }
    const second = distance[far] ?? 0
    hold |= (second & 0xffff) << held
    held += second >>> codeBits
    if (held >= 16) {
      buffer[at] = hold
      buffer[at + 1] = hold >>> 8
      at += 2
      hold >>>= 16
      held -= 16
    }
    hold |= (back - (distanceBase[far] ?? 0)) << held
    held += distanceExtra[far] ?? 0
    if (held >= 16) {
      buffer[at] = hold
      buffer[at + 1] = hold >>> 8
      at += 2
      hold >>>= 16
      held -= 16
    }
  }
  bits.hold = hold
  bits.held = held
  bits.length = at
}
