/**
 * A canonical Huffman code (RFC 1951, 3.2.2), an entry a symbol: its bits in the order that they are written, and above
 * the lowest 16 how many they are.
 */
export type HuffmanCode = Uint32Array

/** Room for a length in an entry of a code. */
export const codeBits = 16

/** Bits of a count's symbol, which share a number: more than any alphabet of the format has. */
const symbolBits = 9
const symbolMask = (1 << symbolBits) - 1

/** Kept from code to code: a page has three, and arrays of this size cost more to make than to fill. */
const used = new Uint32Array(1 << symbolBits)
const lengths = new Uint8Array(1 << symbolBits)
const perLength = new Uint32Array(18)
const next = new Uint32Array(18)
const weights = new Uint32Array(1 << symbolBits)
const leafParents = new Uint16Array(1 << symbolBits)
const innerParents = new Uint16Array(1 << symbolBits)
const depths = new Uint16Array(1 << symbolBits)

/** The code with the fewest bits for symbols that occur so often, none of them longer than `longest`. */
export function huffmanCode(counts: Uint32Array, longest: number): HuffmanCode {
  let size = 0
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0
    lengths[symbol] = 0
    if (count === 0) continue
    used[size] = (count << symbolBits) | symbol
    size += 1
  }
  // oxlint-disable-next-line unicorn/no-array-sort -- no array is made
  const sorted = used.subarray(0, size).sort()
  countLengths(sorted, longest)
  // The rarest symbols have the longest codes.
  let at = 0
  for (let length = longest; length > 0; length -= 1) {
    for (let i = perLength[length] ?? 0; i > 0; i -= 1) {
      lengths[(sorted[at] ?? 0) & symbolMask] = length
      at += 1
    }
  }
  return codeOf(lengths.subarray(0, counts.length))
}

/** The code of given lengths. */
export function codeOf(given: Uint8Array): HuffmanCode {
  next.fill(0)
  for (let symbol = 0; symbol < given.length; symbol += 1) {
    const length = given[symbol] ?? 0
    if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1
  }
  let first = 0
  for (let length = 1; length < next.length; length += 1) {
    first = (first + (next[length] ?? 0)) << 1
    next[length] = first
  }
  const code = new Uint32Array(given.length)
  for (let symbol = 0; symbol < given.length; symbol += 1) {
    const length = given[symbol] ?? 0
    if (length === 0) continue
    const bits = next[length] ?? 0
    next[length] = bits + 1
    code[symbol] = reversed(bits, length) | (length << codeBits)
  }
  return code
}

function reversed(code: number, length: number): number {
  let bits = ((code & 0x5555) << 1) | ((code >> 1) & 0x5555)
  bits = ((bits & 0x3333) << 2) | ((bits >> 2) & 0x3333)
  bits = ((bits & 0x0f0f) << 4) | ((bits >> 4) & 0x0f0f)
  bits = ((bits & 0xff) << 8) | (bits >> 8)
  return bits >> (16 - length)
}

/** Counts how many symbols have codes of each length. */
function countLengths(sorted: Uint32Array, longest: number): void {
  measureDepths(sorted)
  perLength.fill(0)
  for (let leaf = 0; leaf < sorted.length; leaf += 1) {
    const depth = sorted.length === 1 ? 1 : (depths[leafParents[leaf] ?? 0] ?? 0) + 1
    const length = Math.min(depth, longest)
    perLength[length] = (perLength[length] ?? 0) + 1
  }
  // Codes that were cut short overfill the tree; others are made longer until it is full (Kraft's inequality).
  let taken = 0
  for (let length = 1; length <= longest; length += 1) taken += (perLength[length] ?? 0) << (longest - length)
  for (; taken > 1 << longest; taken -= 1) {
    let shorter = longest - 1
    while (perLength[shorter] === 0) shorter -= 1
    perLength[longest] = (perLength[longest] ?? 0) - 1
    perLength[shorter] = (perLength[shorter] ?? 0) - 1
    perLength[shorter + 1] = (perLength[shorter + 1] ?? 0) + 2
  }
}

/**
 * Measures how deep the inner nodes of a Huffman tree lie, by the weights of its leaves in rising order, which stand above
 * the symbols (van Leeuwen 1976: leaves and inner nodes are two queues, each in order of weight).
 */
function measureDepths(sorted: Uint32Array): void {
  const leaves = sorted.length
  const inner = leaves - 1
  let leaf = 0
  let node = 0
  for (let made = 0; made < inner; made += 1) {
    let weight = 0
    for (let child = 0; child < 2; child += 1) {
      const lightest = (sorted[leaf] ?? 0) >>> symbolBits
      if (node >= made || (leaf < leaves && lightest <= (weights[node] ?? 0))) {
        weight += lightest
        leafParents[leaf] = made
        leaf += 1
      } else {
        weight += weights[node] ?? 0
        innerParents[node] = made
        node += 1
      }
    }
    weights[made] = weight
  }
  if (inner > 0) depths[inner - 1] = 0
  for (let at = inner - 2; at >= 0; at -= 1) depths[at] = (depths[innerParents[at] ?? 0] ?? 0) + 1
}
