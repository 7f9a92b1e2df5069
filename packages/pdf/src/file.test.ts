import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fc, test } from '@fast-check/vitest'
import { expect, onTestFinished } from 'vitest'
import { requireTool } from '../../../scripts/verify/require-tool.ts'
import { openFile } from './file.ts'
import { textString, written } from './syntax.ts'

/** A file of as many objects as asked for, none of them a page. */
function fileOf(count: number): { readonly bytes: Uint8Array; readonly notes: readonly string[] } {
  const file = openFile()
  const pages = file.add({ Type: '/Pages', Kids: [], Count: 0 })
  const notes = Array.from({ length: count }, (_, i) =>
    file.add({ Note: textString(`Note ${i} ${'x'.repeat(80)}`) }),
  )
  const stream = file.addStream({ Type: '/Note' }, new TextEncoder().encode('plain words'))
  const root = file.add({ Type: '/Catalog', Pages: pages, Notes: notes, Stream: stream })
  return { bytes: file.end({ Root: root, Info: file.add({ Title: textString('Notes') }) }), notes }
}

test('objects are found again, be they in one object stream or in several', (context) => {
  requireTool(context, 'qpdf')
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-objects-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = path.join(folder, 'notes.pdf')
  const { bytes, notes } = fileOf(2000)
  writeFileSync(file, bytes)
  const show = (reference = ''): string =>
    execFileSync('qpdf', [`--show-object=${reference.split(' ')[0]}`, file], { encoding: 'utf8' })
  expect(show(notes[0])).toContain('(Note 0 x')
  expect(show(notes.at(-1))).toContain('(Note 1999 x')
  expect(execFileSync('qpdf', ['--show-xref', file], { encoding: 'utf8' })).toMatch(
    /^3\/0: compressed; stream = \d+, index = 2/m,
  )
  expect(execFileSync('qpdf', ['--check', file], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  )
})

test('objects deflated together take a fraction of what they take apart', () => {
  expect(fileOf(2000).bytes.length).toBeLessThan(2000 * 20)
})

test('dictionaries and arrays are written as close as tokens allow', () => {
  const value = {
    Type: '/Page',
    Parent: '3 0 R',
    Box: [0, 0.12345, -7],
    Tabs: undefined,
    Lang: textString('en'),
  }
  expect(written(value)).toBe('<</Type/Page/Parent 3 0 R/Box[0 0.123 -7]/Lang(en)>>')
})

/** Text of a string in a file (ISO 32000-1, 7.3.4.2 and 7.9.2.2). */
function read(string: string): string {
  const bytes = string
    .slice(1, -1)
    .replaceAll(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'r' ? '\r' : escaped))
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes
  const units = Array.from({ length: bytes.length / 2 - 1 }, (_, i) =>
    String.fromCharCode(bytes.charCodeAt(i * 2 + 2) * 256 + bytes.charCodeAt(i * 2 + 3)),
  )
  return units.join('')
}

test.prop([fc.string({ unit: 'binary' })])('a text string comes back as it was', (text) => {
  expect(read(textString(text))).toBe(text)
})
