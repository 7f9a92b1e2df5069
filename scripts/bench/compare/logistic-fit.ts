/** One case of what is to be told from its signs. */
export interface Example {
  readonly signs: readonly number[]
  readonly isMissing: boolean
  readonly weight: number
}

export interface LogisticFit {
  readonly weights: readonly number[]
  readonly constant: number
  /** Log odds. */
  readonly score: (signs: readonly number[]) => number
}

/** Keeps the weights finite where examples can be told without fail: a share of the weight of all examples. */
const ridge = 1e-3

/** Newton’s method has long come to rest by then. */
const rounds = 40

/** The logistic regression of examples by their signs. */
export function logisticFit(examples: readonly Example[]): LogisticFit {
  const size = (examples[0]?.signs.length ?? 0) + 1
  const all = examples.reduce((sum, { weight }) => sum + weight, 0)
  let found: number[] = Array.from({ length: size }, () => 0)
  for (let round = 0; round < rounds; round += 1) {
    const gradient = found.map((value, i) => (i + 1 < size ? ridge * all * value : 0))
    const curvature = found.map((_, i) => found.map((__, j) => (i === j ? ridge * all : 0)))
    for (const { signs, isMissing, weight } of examples) {
      const row = [...signs, 1]
      const probability = 1 / (1 + Math.exp(-dot(row, found)))
      row.forEach((one, i) => {
        gradient[i] = (gradient[i] ?? 0) + weight * (probability - Number(isMissing)) * one
        const line = curvature[i] ?? []
        row.forEach(
          (two, j) => (line[j] = (line[j] ?? 0) + weight * probability * (1 - probability) * one * two),
        )
      })
    }
    const step = solved(curvature, gradient)
    found = found.map((value, i) => value - (step[i] ?? 0))
  }
  return {
    weights: found.slice(0, -1),
    constant: found.at(-1) ?? 0,
    score: (signs) => dot([...signs, 1], found),
  }
}

function dot(one: readonly number[], two: readonly number[]): number {
  return one.reduce((sum, value, i) => sum + value * (two[i] ?? 0), 0)
}

/** Solves a symmetric positive definite system by elimination. */
function solved(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0])
  rows.forEach((pivot, i) => {
    const by = pivot[i] ?? 1
    pivot.forEach((value, k) => (pivot[k] = value / by))
    rows.forEach((row, other) => {
      const factor = row[i] ?? 0
      if (other !== i) row.forEach((value, k) => (row[k] = value - factor * (pivot[k] ?? 0)))
    })
  })
  return rows.map((row) => row.at(-1) ?? 0)
}
