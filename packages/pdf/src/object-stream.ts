import { createBytes } from './bytes.ts'
import type { PdfDictionary } from './syntax.ts'

/** Objects that are deflated together (ISO 32000-1, 7.5.7). */
export interface ObjectStream {
  /** Their numbers, in order. */
  readonly numbers: readonly number[]
  readonly add: (number: number, written: string) => void
  /** A reader inflates all of a stream for one of its objects, so a stream is not too long. */
  readonly isFull: () => boolean
  readonly dictionary: () => PdfDictionary
  readonly bytes: () => Uint8Array
}

/** Bytes after which a stream is full. */
const capacity = 1 << 16

export function createObjectStream(): ObjectStream {
  const numbers: number[] = []
  const objects = createBytes(1 << 14)
  let index = ''
  return {
    numbers,
    add(number, written) {
      index += `${number} ${objects.length} `
      numbers.push(number)
      objects.text(written)
      objects.text('\n')
    },
    isFull: () => objects.length >= capacity,
    dictionary: () => ({ Type: '/ObjStm', N: numbers.length, First: index.length }),
    bytes() {
      const all = createBytes(index.length + objects.length)
      all.text(index)
      all.bytes(objects.view())
      return all.view()
    },
  }
}
