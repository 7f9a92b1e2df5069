import { expect, test } from 'vitest'
import type { Place } from '../report/place.ts'
import { decode } from './decode.ts'

function placesOf(...bytes: number[]): (string | undefined)[] {
  const places: Place[] = []
  const text = decode(new Uint8Array(bytes), 'a.md', (place) => places.push(place))
  return [text, ...places.map(({ line, column }) => `${line}:${column}`)]
}

const han = [0xe4, 0xb8, 0xad]

test('UTF-8 is read, and its byte order mark is left out', () => {
  expect(placesOf(0xef, 0xbb, 0xbf, 0x61, ...han)).toEqual(['a中'])
})

test.each([
  ['a byte that begins nothing', [0x61, 0xff, 0x62], '1:2'],
  ['a byte on a later line, after Han', [0x61, 0x0a, ...han, 0xff, 0x62], '2:2'],
  ['a sequence that another character breaks off', [...han, 0xe4, 0xb8, 0x61], '1:2'],
  ['a sequence that the end of the file breaks off', [0x61, 0x62, 0xe4, 0xb8], '1:3'],
  ['the first byte of all', [0xff], '1:1'],
])('%s is reported at its line and column', (_, bytes, place) => {
  expect(placesOf(...bytes)).toEqual([undefined, place])
})
