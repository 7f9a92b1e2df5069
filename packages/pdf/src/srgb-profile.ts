/**
 * The colour space sRGB (IEC 61966-2-1) as an ICC profile of version 4 (ICC.1:2010): three primaries and one curve, all
 * that an output intent needs.
 */
export function srgbProfile(): Uint8Array {
  const tags = tagsOf()
  const table = 4 + tags.length * 12
  const unique = [...new Set(tags.map(([, data]) => data))]
  const places = new Map<Uint8Array, number>()
  let end = headerSize + table
  for (const data of unique) {
    places.set(data, end)
    end += Math.ceil(data.length / 4) * 4
  }
  const profile = new Uint8Array(end)
  const view = new DataView(profile.buffer)
  writeHeader(view, end)
  view.setUint32(headerSize, tags.length)
  for (const [i, [name, data]] of tags.entries()) {
    const at = headerSize + 4 + i * 12
    writeAscii(view, at, name)
    view.setUint32(at + 4, places.get(data) ?? 0)
    view.setUint32(at + 8, data.length)
    profile.set(data, places.get(data) ?? 0)
  }
  return profile
}

const headerSize = 128

/** White of the connection space, D50. */
const white = [0.9642, 1, 0.8249] as const

function writeHeader(view: DataView, size: number): void {
  view.setUint32(0, size)
  view.setUint32(8, 0x04200000)
  writeAscii(view, 12, 'mntrRGB XYZ ')
  // The profile is dated by the standard that it describes.
  for (const [i, part] of [1999, 10, 1].entries()) view.setUint16(24 + i * 2, part)
  writeAscii(view, 36, 'acsp')
  for (const [i, value] of white.entries()) view.setInt32(68 + i * 4, fixed(value))
}

/** Primaries and white adapted to D50 by Bradford’s matrix, which stands in `chad`. */
function tagsOf(): [name: string, data: Uint8Array][] {
  const curve = wordsTag('para', [
    [0x00030000],
    [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045].map(fixed),
  ])
  return [
    ['desc', localized('sRGB IEC61966-2.1')],
    ['cprt', localized('No copyright, use freely')],
    ['wtpt', wordsTag('XYZ ', [white.map(fixed)])],
    [
      'chad',
      wordsTag('sf32', [
        [1.0479, 0.0229, -0.0502, 0.0296, 0.9905, -0.0171, -0.0092, 0.0151, 0.7517].map(fixed),
      ]),
    ],
    ['rXYZ', wordsTag('XYZ ', [[0.43607, 0.22249, 0.01392].map(fixed)])],
    ['gXYZ', wordsTag('XYZ ', [[0.38515, 0.71687, 0.09708].map(fixed)])],
    ['bXYZ', wordsTag('XYZ ', [[0.14307, 0.06061, 0.7141].map(fixed)])],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
  ]
}

/** A tag of words of four bytes. */
function wordsTag(type: string, words: readonly (readonly number[])[]): Uint8Array {
  const all = words.flat()
  const view = new DataView(new ArrayBuffer(8 + all.length * 4))
  writeAscii(view, 0, type)
  for (const [i, word] of all.entries()) view.setInt32(8 + i * 4, word)
  return new Uint8Array(view.buffer)
}

/** Text in English (`multiLocalizedUnicodeType`). */
function localized(text: string): Uint8Array {
  const view = new DataView(new ArrayBuffer(28 + text.length * 2))
  writeAscii(view, 0, 'mluc')
  view.setUint32(8, 1)
  view.setUint32(12, 12)
  writeAscii(view, 16, 'enUS')
  view.setUint32(20, text.length * 2)
  view.setUint32(24, 28)
  for (let i = 0; i < text.length; i += 1) view.setUint16(28 + i * 2, text.charCodeAt(i))
  return new Uint8Array(view.buffer)
}

function writeAscii(view: DataView, at: number, text: string): void {
  for (let i = 0; i < text.length; i += 1) view.setUint8(at + i, text.charCodeAt(i))
}

/** `s15Fixed16Number`. */
function fixed(value: number): number {
  return Math.round(value * 65536)
}
