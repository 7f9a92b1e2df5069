import { coverage, glyphClass, readLookups, valueField, valueSize } from './lookups.ts'
import type { Sfnt } from './sfnt.ts'

/** What to add to the advance of the first of two glyphs, in font units. */
export type PairKerning = (first: number, second: number) => number

/** GPOS `kern`: pair adjustments of both formats, the first matching subtable of each lookup. */
export function readPairKerning(font: Sfnt, script: string): PairKerning {
  const { view } = font
  const lookups = readLookups(font, 'GPOS', script, ['kern']).map((lookup) =>
    lookup.filter(({ type }) => type === 2).map(({ at }) => at),
  )
  const known = new Map<number, number>()
  return (first, second) => {
    const key = first * 65536 + second
    let kern = known.get(key)
    if (kern === undefined) {
      kern = 0
      for (const subtables of lookups) kern += pairIn(view, subtables, first, second)
      known.set(key, kern)
    }
    return kern
  }
}

function pairIn(view: DataView, subtables: readonly number[], first: number, second: number): number {
  for (const at of subtables) {
    const covered = coverage(view, at + view.getUint16(at + 2), first)
    if (covered < 0) continue
    const format = view.getUint16(at + 4)
    const size = valueSize(format) + valueSize(view.getUint16(at + 6))
    if (view.getUint16(at) === 1) {
      const set = at + view.getUint16(at + 10 + covered * 2)
      for (let i = 0; i < view.getUint16(set); i++) {
        const record = set + 2 + i * (2 + size)
        if (view.getUint16(record) === second) return valueField(view, record + 2, format, 4)
      }
    } else {
      const firstClass = glyphClass(view, at + view.getUint16(at + 8), first)
      const secondClass = glyphClass(view, at + view.getUint16(at + 10), second)
      return valueField(
        view,
        at + 16 + (firstClass * view.getUint16(at + 14) + secondClass) * size,
        format,
        4,
      )
    }
  }
  return 0
}
