import { withOffsets, type Band, type Corner } from './band.ts'

/** Places that a path has to go through: no bead reaches over one. Segments between two walls are a room. */
export interface Walls {
  readonly corners: readonly Corner[]
  /** Per segment: the number of the room that it stands in. */
  readonly roomsA: Int32Array
  readonly roomsB: Int32Array
}

/** Walls at the corners, both ends among them. */
export function wallsAt(corners: readonly Corner[]): Walls {
  const [n, m] = corners.at(-1) ?? [0, 0]
  const roomsA = new Int32Array(n)
  const roomsB = new Int32Array(m)
  corners.forEach(([i, j], room) => {
    const [nextI, nextJ] = corners[room + 1] ?? [i, j]
    roomsA.fill(room, i, nextI)
    roomsB.fill(room, j, nextJ)
  })
  return { corners, roomsA, roomsB }
}

/** The part of a band that lies inside the rooms. The path that the band was made about goes through every wall. */
export function insideRooms({ low, high }: Band, { corners }: Walls): Band {
  const [, m] = corners.at(-1) ?? [0, 0]
  const lowest = new Int32Array(low.length).fill(m)
  const highest = new Int32Array(low.length)
  corners.forEach(([i, j], room) => {
    const [nextI, nextJ] = corners[room + 1] ?? [i, j]
    for (let row = i; row <= nextI; row += 1) {
      lowest[row] = Math.min(lowest[row] ?? m, j)
      highest[row] = Math.max(highest[row] ?? 0, nextJ)
    }
  })
  return withOffsets(
    low.map((from, row) => Math.max(from, lowest[row] ?? 0)),
    high.map((to, row) => Math.min(to, highest[row] ?? m)),
  )
}

/** The corners of a chain that lie in one room, and the walls. */
export function throughWalls(chain: readonly Corner[], { corners, roomsA, roomsB }: Walls): Corner[] {
  const inside = chain.filter(([i, j]) => roomsA[i] === roomsB[j])
  const sorted = [...inside, ...corners].toSorted(([i, j], [k, l]) => i - k || j - l)
  return sorted.filter(([i, j], at) => at === 0 || i !== sorted[at - 1]?.[0] || j !== sorted[at - 1]?.[1])
}
