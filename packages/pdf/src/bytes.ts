/** Bytes that grow as they are written. */
export interface Bytes {
  readonly length: number
  /** Characters up to U+00FF, a byte each. */
  readonly text: (text: string) => void
  readonly bytes: (bytes: Uint8Array) => void
  /** What was written so far, in place: writing on may change it. */
  readonly view: () => Uint8Array<ArrayBuffer>
  readonly clear: () => void
}

export function createBytes(capacity: number = 1 << 16): Bytes {
  return new GrowingBytes(capacity)
}

/** A class, for page content is written through it a word at a time. */
class GrowingBytes implements Bytes {
  length = 0
  #buffer: Uint8Array<ArrayBuffer>

  constructor(capacity: number) {
    this.#buffer = new Uint8Array(capacity)
  }

  text(text: string): void {
    const { length } = text
    this.#reserve(length)
    const buffer = this.#buffer
    let at = this.length
    for (let i = 0; i < length; i += 1) {
      buffer[at] = text.charCodeAt(i)
      at += 1
    }
    this.length = at
  }

  bytes(bytes: Uint8Array): void {
    const { length } = bytes
    this.#reserve(length)
    const buffer = this.#buffer
    if (length > 64) {
      buffer.set(bytes, this.length)
      this.length += length
      return
    }
    // Words are short: a loop is faster than a call out of the engine.
    let at = this.length
    for (let i = 0; i < length; i += 1) {
      buffer[at] = bytes[i] ?? 0
      at += 1
    }
    this.length = at
  }

  view(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(0, this.length)
  }

  clear(): void {
    this.length = 0
  }

  #reserve(more: number): void {
    const least = this.length + more
    if (least <= this.#buffer.length) return
    const grown = new Uint8Array(Math.max(least, this.#buffer.length * 2))
    grown.set(this.#buffer)
    this.#buffer = grown
  }
}
