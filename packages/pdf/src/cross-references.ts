import type { PdfDictionary } from './syntax.ts'

/** Where the objects of a file are found (ISO 32000-1, 7.5.8). */
export interface CrossReferences {
  /** The next object number. */
  readonly next: () => number
  /** An object starts so many bytes into the file. */
  readonly plain: (number: number, offset: number) => void
  /** An object is the one with this index in an object stream. */
  readonly compressed: (number: number, stream: number, index: number) => void
  readonly dictionary: () => PdfDictionary
  readonly bytes: () => Uint8Array
}

/** Bytes of the fields of an entry: its kind, its offset or stream, its generation or index. */
const widths = [1, 4, 2] as const
const row = 7

export function createCrossReferences(): CrossReferences {
  const kinds = [0]
  const places = [0]
  const indices = [65535]
  const set = (number: number, kind: number, place: number, index: number): void => {
    kinds[number] = kind
    places[number] = place
    indices[number] = index
  }
  return {
    next() {
      set(kinds.length, 0, 0, 65535)
      return kinds.length - 1
    },
    plain(number, offset) {
      set(number, 1, offset, 0)
    },
    compressed(number, stream, index) {
      set(number, 2, stream, index)
    },
    dictionary: () => ({
      Type: '/XRef',
      Size: kinds.length,
      W: widths,
      DecodeParms: { Predictor: 12, Columns: row },
    }),
    bytes() {
      const entries = new Uint8Array(kinds.length * row)
      const view = new DataView(entries.buffer)
      for (const [i, kind] of kinds.entries()) {
        view.setUint8(i * row, kind)
        view.setUint32(i * row + 1, places[i] ?? 0)
        view.setUint16(i * row + 5, indices[i] ?? 0)
      }
      return predicted(entries)
    },
  }
}

/** Rows as what they add to the row above, which deflates well (PNG filter type 2, "Up"). */
function predicted(entries: Uint8Array): Uint8Array {
  const rows = entries.length / row
  const differences = new Uint8Array(rows * (row + 1))
  for (let i = 0; i < rows; i += 1) {
    differences[i * (row + 1)] = 2
    for (let k = 0; k < row; k += 1) {
      const above = i === 0 ? 0 : (entries[(i - 1) * row + k] ?? 0)
      differences[i * (row + 1) + 1 + k] = (entries[i * row + k] ?? 0) - above
    }
  }
  return differences
}
