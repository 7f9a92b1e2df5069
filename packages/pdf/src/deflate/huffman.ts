/**
 * A canonical Huffman code (RFC 1951, 3.2.2), an entry a symbol: its bits in the order that they are written, and above
 * the lowest 16 how many they are.
 */
export type HuffmanCode = Uint32Array

/** Room for a length in an entry of a code. */
export const codeBits = 16

/** The code with the fewest bits for symbols that occur so often, none of them longer than `longest`. */
export function huffmanCode(counts: Uint32Array, longest: number): HuffmanCode {
  const used = new Uint32Array(counts.length)
  let size = 0
  for (let symbol = 0; symbol < counts.length; symbol += 1) {
    const count = counts[symbol] ?? 0
    if (count === 0) continue
    used[size] = count * symbols + symbol
    size += 1
  }
  const sorted = used.subarray(0, size).toSorted()
  const perLength = lengthCounts(sorted, longest)
  const lengths = new Uint8Array(counts.length)
  // The rarest symbols have the longest codes.
  let at = 0
  for (let length = longest; length > 0; length -= 1) {
    for (let i = perLength[length] ?? 0; i > 0; i -= 1) {
      lengths[(sorted[at] ?? 0) % symbols] = length
      at += 1
    }
  }
  return codeOf(lengths)
}

/** More than any alphabet of the format has: a count and a symbol share a number. */
const symbols = 512

/** The code of given lengths. */
export function codeOf(lengths: Uint8Array): HuffmanCode {
  const next = new Uint32Array(18)
  for (const length of lengths) if (length > 0) next[length + 1] = (next[length + 1] ?? 0) + 1
  let first = 0
  for (let length = 1; length < next.length; length += 1) {
    first = (first + (next[length] ?? 0)) << 1
    next[length] = first
  }
  const code = new Uint32Array(lengths.length)
  for (let symbol = 0; symbol < lengths.length; symbol += 1) {
    const length = lengths[symbol] ?? 0
    if (length === 0) continue
    const bits = next[length] ?? 0
    next[length] = bits + 1
    code[symbol] = reversed(bits, length) | (length << codeBits)
  }
  return code
}

function reversed(code: number, length: number): number {
  let bits = 0
  for (let i = 0; i < length; i += 1) bits = (bits << 1) | ((code >> i) & 1)
  return bits
}

/** How many symbols have codes of each length. */
function lengthCounts(sorted: Uint32Array, longest: number): Uint32Array {
  const found = new Uint32Array(longest + 1)
  for (const depth of leafDepths(sorted)) {
    const length = Math.min(Math.max(depth, 1), longest)
    found[length] = (found[length] ?? 0) + 1
  }
  // Codes that were cut short overfill the tree; others are made longer until it is full (Kraft's inequality).
  let taken = 0
  for (let length = 1; length <= longest; length += 1) taken += (found[length] ?? 0) << (longest - length)
  for (; taken > 1 << longest; taken -= 1) {
    let shorter = longest - 1
    while (found[shorter] === 0) shorter -= 1
    found[longest] = (found[longest] ?? 0) - 1
    found[shorter] = (found[shorter] ?? 0) - 1
    found[shorter + 1] = (found[shorter + 1] ?? 0) + 2
  }
  return found
}

/**
 * Depths of the leaves of a Huffman tree, by weights in rising order, which stand above the symbols (van Leeuwen 1976:
 * leaves and inner nodes are two queues, each in order of weight).
 */
function leafDepths(sorted: Uint32Array): Uint16Array {
  const leaves = sorted.length
  const inner = Math.max(0, leaves - 1)
  const weights = new Float64Array(inner)
  const leafParents = new Uint16Array(leaves)
  const innerParents = new Uint16Array(inner)
  let leaf = 0
  let node = 0
  for (let made = 0; made < inner; made += 1) {
    let weight = 0
    for (let child = 0; child < 2; child += 1) {
      const lightest = Math.floor((sorted[leaf] ?? 0) / symbols)
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
  const depths = new Uint16Array(inner)
  for (let at = inner - 2; at >= 0; at -= 1) depths[at] = (depths[innerParents[at] ?? 0] ?? 0) + 1
  return leafParents.map((parent) => (depths[parent] ?? 0) + 1)
}
