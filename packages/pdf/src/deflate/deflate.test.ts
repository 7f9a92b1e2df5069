import { inflateSync } from 'node:zlib'
import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { deflate } from './deflate.ts'

const inflated = (bytes: Uint8Array): Uint8Array => new Uint8Array(inflateSync(deflate(bytes)))

const text = (words: string): Uint8Array => new TextEncoder().encode(words)

/** Bytes that are in no order, always the same. */
function noise(length: number): Uint8Array {
  let seed = 1
  return Uint8Array.from({ length }, () => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return seed >>> 16
  })
}

test.prop([fc.uint8Array({ maxLength: 3000 })])('bytes come back as they were', (bytes) => {
  expect(inflated(bytes)).toEqual(bytes)
})

test.prop([
  fc.array(fc.constantFrom('the ', 'rights ', 'of ', '维和', '0 -14 Td\n', '(a)-12(b)'), { maxLength: 2000 }),
])('words that come again come back as they were', (words) => {
  expect(inflated(text(words.join('')))).toEqual(text(words.join('')))
})

test.each([
  ['nothing', new Uint8Array()],
  ['one byte many times', new Uint8Array(100_000).fill(7)],
  ['more noise than a block holds', noise(200_000)],
  [
    'noise that comes again from the far end of the window',
    Uint8Array.of(...noise(32_700), ...noise(32_700)),
  ],
  ['noise that comes again from beyond it', Uint8Array.of(...noise(32_800), ...noise(32_800))],
  ['a block that is just full', noise(1 << 15)],
])('%s comes back as it was', (_, bytes) => {
  expect(Buffer.from(inflated(bytes)).equals(bytes)).toBe(true)
})

test('a stream has no trace of those before it', () => {
  const words = text('Everyone has the right to rest and leisure. '.repeat(20))
  const alone = deflate(words).slice()
  deflate(noise(50_000))
  deflate(words)
  expect(deflate(words)).toEqual(alone)
})

test('text that repeats itself becomes a fraction, noise grows by a few bytes', () => {
  expect(deflate(text('All human beings are born free and equal. '.repeat(500))).length).toBeLessThan(300)
  expect(deflate(noise(60_000)).length).toBeLessThan(60_020)
})
