import type { Band, Corner } from './band.ts'
import { beadTypes } from './bead-types.ts'
import { eachCell, type Model } from './scores.ts'

/** The corners of the likeliest path (Viterbi 1967), from (0, 0) on. Where two are as likely, the first bead type wins. */
export function bestPath(model: Model, band: Band): Corner[] {
  const { low, offsets } = band
  const cells = offsets.at(-1) ?? 0
  const best = new Float64Array(cells).fill(-Infinity)
  const through = new Int8Array(cells).fill(-1)
  eachCell(model, band, (i, j, scores) => {
    const cell = (offsets[i] ?? 0) + j - (low[i] ?? 0)
    if (i === 0 && j === 0) {
      best[cell] = 0
      return
    }
    for (let kind = 0; kind < scores.length; kind += 1) {
      const score = scores[kind] ?? -Infinity
      if (score === -Infinity) continue
      const { a = 0, b = 0 } = beadTypes[kind] ?? {}
      const sum = score + (best[(offsets[i - a] ?? 0) + j - b - (low[i - a] ?? 0)] ?? -Infinity)
      if (sum > (best[cell] ?? -Infinity)) {
        best[cell] = sum
        through[cell] = kind
      }
    }
  })
  return traced(band, through)
}

/** Walks back from the last cell. */
export function traced({ low, high, offsets }: Band, through: Int8Array): Corner[] {
  let i = low.length - 1
  let j = high[i] ?? 0
  const path: Corner[] = [[i, j]]
  while (i > 0 || j > 0) {
    const type = beadTypes[through[(offsets[i] ?? 0) + j - (low[i] ?? 0)] ?? -1]
    if (type === undefined) throw new Error(`the band is broken at ${i}, ${j}`)
    i -= type.a
    j -= type.b
    path.push([i, j])
  }
  return path.toReversed()
}
