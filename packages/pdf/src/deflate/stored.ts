/** The most that a stored block holds (RFC 1951, 3.2.4). */
const capacity = 0xffff

/** Bytes as they are, in the zlib format (RFC 1950), with room for the sum at the end. */
export function stored(bytes: Uint8Array): Uint8Array {
  const blocks = Math.max(1, Math.ceil(bytes.length / capacity))
  const stream = new Uint8Array(2 + blocks * 5 + bytes.length + 4)
  stream.set([0x78, 0x01])
  for (let block = 0; block < blocks; block += 1) {
    const part = bytes.subarray(block * capacity, (block + 1) * capacity)
    const at = 2 + block * (capacity + 5)
    const isLast = block === blocks - 1 ? 1 : 0
    stream.set([isLast, part.length, part.length >> 8, ~part.length, ~part.length >> 8], at)
    stream.set(part, at + 5)
  }
  return stream
}
