import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { plainText, type Diagnostic } from '@diglot/core'
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  parseMarkdown,
  placeInText,
  positionAt,
  type MarkdownBlock,
  type MarkdownFile,
  type MarkdownNote,
  type MarkdownText,
} from '../index.ts'
import { nastyText } from '../testing.ts'

const fixtures = path.join(import.meta.dirname, '../../fixtures/parse')

describe('a file of the content folder', () => {
  test.each(readdirSync(fixtures))('%s', async (name) => {
    const text = readFileSync(path.join(fixtures, name, 'input.md'), 'utf8')
    await expect(shown(text, parseMarkdown(text, 'en.md'))).toMatchFileSnapshot(
      path.join(fixtures, name, 'parsed.txt'),
    )
  })
})

test('columns count UTF-16 units, and lines count whatever ends them', () => {
  const { diagnostics } = parseMarkdown('一😀\r\n二 `code`\r三 `code`', 'zh-Hans.md')
  expect(diagnostics.map(({ file, line, column, endColumn }) => [file, line, column, endColumn])).toEqual([
    ['zh-Hans.md', 2, 3, 9],
    ['zh-Hans.md', 3, 3, 9],
  ])
})

test('words are placed behind escapes, character references and soft breaks', () => {
  const source = '> The \\*first* 25\n> &amp; last missions'
  const [quote] = parseMarkdown(source, 'en.md').blocks
  if (quote?.type !== 'quote') throw new TypeError('expected a quote')
  expect(quote.plainText).toBe('The *first* 25 & last missions')
  expect(placed(source, quote, '*first')).toBe('\\*first')
  expect(placed(source, quote, '&')).toBe('&amp;')
  expect(placed(source, quote, 'last missions')).toBe('last missions')
  expect(positionAt(quote, quote.plainText.length)).toEqual({ line: 2, column: 22 })
})

test('a sign of quotation in a line that goes on by itself is text, and placed', () => {
  const source = 'peace\n\t> 25 missions\n>last'
  const [paragraph] = parseMarkdown(source, 'en.md').blocks
  if (paragraph?.type !== 'paragraph') throw new TypeError('expected a paragraph')
  expect(paragraph.plainText).toBe('peace > 25 missions')
  expect(placed(source, paragraph, '> 25')).toBe('> 25')
})

test('a byte order mark shifts nothing', () => {
  expect(parseMarkdown('\uFEFF`x`', 'en.md').diagnostics[0]).toMatchObject({ line: 1, column: 1 })
})

const files = fc
  .array(fc.oneof(nastyText, fc.constantFrom('\n\n', '\n', '\n> ', '\n- ', '\n## ')), { maxLength: 12 })
  .map((parts) => parts.join(''))

property.prop([files], { numRuns: 500, examples: [['peace\n\t> *']] })(
  'every character of every text stands where it is said to stand',
  (text) => {
    const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
    for (const part of textsOf(parseMarkdown(text, 'en.md'))) {
      expect(part.plainText).toBe(plainText(part.children))
      for (let at = 0; at < part.plainText.length; at += 1) {
        const { line, column, endLine, endColumn } = placeInText(part, { start: at, end: at + 1 })
        const found = lines[line - 1]?.slice(column - 1, endLine === line ? endColumn - 1 : undefined) ?? ''
        const char = part.plainText.charAt(at)
        expect(
          [char, `\\${char}`].includes(found) ||
            /^&.+;$/.test(found) ||
            (char === ' ' && endColumn > (lines[line - 1]?.length ?? 0)),
        ).toBe(true)
      }
    }
  },
)

function textsOf({ blocks, notes }: Pick<MarkdownFile, 'blocks' | 'notes'>): MarkdownText[] {
  return [...blocks.flatMap(textsIn), ...notes]
}

function textsIn(block: MarkdownBlock): MarkdownText[] {
  switch (block.type) {
    case 'list':
      return [...block.items]
    case 'table':
      return [...block.columns.map(({ header }) => header), ...block.rows.flatMap(({ cells }) => cells)]
    case 'table-fence':
      return []
    case 'heading':
    case 'paragraph':
    case 'quote':
      return [block]
  }
}

function placed(source: string, text: MarkdownText, words: string): string {
  const start = text.plainText.indexOf(words)
  const { line, column, endLine, endColumn } = placeInText(text, { start, end: start + words.length })
  expect(endLine).toBe(line)
  return source.split('\n')[line - 1]?.slice(column - 1, endColumn - 1) ?? ''
}

/** The blocks, one a line, then each diagnostic under the line it is about. */
function shown(text: string, { blocks, notes, diagnostics }: MarkdownFile): string {
  return `${[...blocks.flatMap(outlined), ...notes.map(noted)].join('\n')}\n\n${diagnostics.map((found) => pointed(text, found)).join('\n')}`
}

function outlined(block: MarkdownBlock): string[] {
  const start = `${block.place.line}:${block.place.column} ${block.type}`
  const id = block.id ? ` #${block.id.value} at ${block.id.place.line}:${block.id.place.column}` : ''
  switch (block.type) {
    case 'heading':
      return [`${start} ${block.level}${id} ${JSON.stringify(block.plainText)}`]
    case 'paragraph':
    case 'quote':
      return [`${start}${id} ${JSON.stringify(block.children)}`]
    case 'list':
      return [
        `${start}${block.ordered ? ' ordered' : ''}${id}`,
        ...block.items.map(
          (item) =>
            `  ${item.place.line}:${item.place.column} item${item.id ? ` #${item.id.value}` : ''} ${JSON.stringify(item.plainText)}`,
        ),
      ]
    case 'table':
      return [
        `${start}${id} ${block.columns.map(({ align, header }) => `${header.plainText} (${align ?? 'open'})`).join(' | ')}`,
        ...block.rows.map(
          ({ place, cells }) =>
            `  ${place.line}:${place.column} ${cells.map((cell) => cell.plainText).join(' | ')}`,
        ),
      ]
    case 'table-fence':
      return [
        `${start}${id} at ${block.yamlPlace.line}:${block.yamlPlace.column} ${JSON.stringify(block.yaml)}`,
      ]
  }
}

function noted({ label, place, children }: MarkdownNote): string {
  return `${place.line}:${place.column} note ${label} ${JSON.stringify(children)}`
}

function pointed(
  text: string,
  { severity, code, message, hint, line, column, endLine, endColumn }: Diagnostic,
): string {
  const shownLine = text.split('\n')[line - 1] ?? ''
  const width = Math.max(1, (endLine === line ? endColumn : shownLine.length + 1) - column)
  return `${severity} ${code} ${line}:${column}\n  ${shownLine}\n  ${' '.repeat(column - 1)}${'^'.repeat(width)}\n  ${message}\n  ${hint ?? ''}\n`
}
