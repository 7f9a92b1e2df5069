/** Length and distance codes of the format (RFC 1951, 3.2.5). */

export const shortestMatch = 3
export const longestMatch = 258
export const literals = 286
export const distances = 30
export const endOfBlock = 256

/** Of each length code from 257 on: its shortest length less 3, and its extra bits. */
export const lengthBase: Uint8Array = new Uint8Array([
  0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 20, 24, 28, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224,
  255,
])
export const lengthExtra: Uint8Array = lengthBase.map((_, code) =>
  code < 8 || code === 28 ? 0 : (code >> 2) - 1,
)

/** Length code less 257, by length less 3. */
export const lengthCodes: Uint8Array = new Uint8Array(256)
for (const [code, base] of lengthBase.entries()) lengthCodes.fill(code, base)

/** Of each distance code: its shortest distance less 1, and its extra bits. */
export const distanceExtra: Uint8Array = new Uint8Array(distances).map((_, code) =>
  Math.max(0, (code >> 1) - 1),
)
export const distanceBase: Uint16Array = new Uint16Array(distances).map((_, code) =>
  code < 2 ? code : (2 + (code & 1)) << ((code >> 1) - 1),
)

/** Code of a distance less 1. */
export function distanceCode(distance: number): number {
  if (distance < 2) return distance
  const power = 31 - Math.clz32(distance)
  return power * 2 + ((distance >> (power - 1)) & 1)
}
