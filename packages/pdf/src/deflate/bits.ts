/** Bits packed into bytes, the first lowest (RFC 1951, 3.1.1). There is one such stream at a time. */
export interface Bits {
  readonly buffer: Uint8Array<ArrayBuffer>
  /** Bytes that are full. */
  length: number
  /** Bits after them, fewer than 16, and how many. */
  hold: number
  held: number
}

let buffer = new Uint8Array(1 << 16)

/** Bits for a stream of so many bytes. */
export function openBits(size: number): Bits {
  // Stored blocks, the longest kind, take five bytes more than what they hold.
  const most = size + (size >> 8) + 1024
  if (buffer.length < most) buffer = new Uint8Array(most * 2)
  return { buffer, length: 0, hold: 0, held: 0 }
}

/** Writes the lowest bits of a number, at most 16. */
export function putBits(to: Bits, value: number, count: number): void {
  to.hold |= value << to.held
  to.held += count
  if (to.held < 16) return
  to.buffer[to.length] = to.hold
  to.buffer[to.length + 1] = to.hold >>> 8
  to.length += 2
  to.hold >>>= 16
  to.held -= 16
}

/** Goes on at the next byte with whole ones. */
export function putBytes(to: Bits, bytes: Uint8Array): void {
  for (; to.held > 0; to.held -= 8) {
    to.buffer[to.length] = to.hold
    to.length += 1
    to.hold >>>= 8
  }
  to.hold = 0
  to.held = 0
  to.buffer.set(bytes, to.length)
  to.length += bytes.length
}
