/** FNV-1a offset basis and prime for 64 bits (draft-eastlake-fnv). */
const basis = 0xcbf29ce484222325n
const prime = 0x100000001b3n

/** Twelve hexadecimal digits that stand for a text, by its UTF-16 units: to tell issues apart, not to keep anything safe. */
export function digest(text: string): string {
  let hash = basis
  for (let at = 0; at < text.length; at += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * prime)
  }
  return hash.toString(16).padStart(16, '0').slice(4)
}
