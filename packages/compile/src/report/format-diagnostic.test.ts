import type { Diagnostic } from '@diglot/core'
import { expect, test } from 'vitest'
import { formatDiagnostic, summarizeDiagnostics } from './format-diagnostic.ts'

const plain = { colour: false }

function at(line: number, column: number, endColumn: number, more: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: 'error',
    code: 'some-code',
    message: 'What is wrong',
    file: 'content/facts.yaml',
    line,
    column,
    endLine: line,
    endColumn,
    ...more,
  }
}

test('place, severity and code; the line and a mark under it; what is wrong; a hint', () => {
  const text = formatDiagnostic(at(2, 5, 8, { hint: 'what to do' }), 'one\ntwo three\n', plain)
  expect(text.split('\n')).toEqual([
    'content/facts.yaml:2:5 error some-code',
    '  2 | two three',
    '    |     ^^^',
    '  What is wrong',
    '  hint: what to do',
  ])
})

test('the mark stands under full-width characters, two columns each', () => {
  const [, line, mark] = formatDiagnostic(at(1, 4, 6), '中国，a军队b', plain).split('\n')
  expect([line, mark]).toEqual(['  1 | 中国，a军队b', '    |       ^^^'])
})

test('tabs are shown as blanks, so that the mark stands right', () => {
  const [, line, mark] = formatDiagnostic(at(1, 3, 4), '\ta=b', plain).split('\n')
  expect([line, mark]).toEqual(['  1 |     a=b', '    |      ^'])
})

test('an empty place is marked with one caret', () => {
  expect(formatDiagnostic(at(1, 4, 4), 'abc', plain).split('\n')[2]).toBe('    |    ^')
})

test('a place of many lines is marked to the end of its first', () => {
  const text = formatDiagnostic(at(1, 2, 2, { endLine: 3 }), 'abcd\nx\ny', plain)
  expect(text.split('\n')[2]).toBe('    |  ^^^')
})

test('of a long line the stretch around the place is shown', () => {
  const [, line = '', mark = ''] = formatDiagnostic(
    at(1, 201, 206),
    `${'x'.repeat(200)}WORDS${'y'.repeat(200)}`,
    plain,
  ).split('\n')
  expect(line).toContain('…xxx')
  expect(line).toContain('yyy…')
  expect(line.length).toBeLessThan(115)
  expect(line.slice(mark.indexOf('^'), mark.lastIndexOf('^') + 1)).toBe('WORDS')
})

test('without the source there is no line', () => {
  expect(formatDiagnostic(at(1, 1, 1), undefined, plain).split('\n')).toHaveLength(2)
})

test('colours are set only when they are asked for', () => {
  expect(formatDiagnostic(at(1, 1, 2), 'a', plain)).not.toContain('\u001B')
  expect(formatDiagnostic(at(1, 1, 2), 'a', { colour: true })).toContain('\u001B[31merror\u001B[0m')
})

test('the summary counts errors, warnings and files', () => {
  const other = { file: 'content/terms.yaml' }
  expect(summarizeDiagnostics([])).toBe('no errors')
  expect(summarizeDiagnostics([at(1, 1, 1)])).toBe('1 error in 1 file')
  expect(
    summarizeDiagnostics([at(1, 1, 1), at(2, 1, 1), at(1, 1, 1, { ...other, severity: 'warning' })]),
  ).toBe('2 errors, 1 warning in 2 files')
})
