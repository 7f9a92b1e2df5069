import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { everyKind } from '../testing.ts'
import { toDocx } from '../to-docx.ts'
import { lintDocx } from './lint-docx.ts'

const good = unzipSync(await toDocx(everyKind(), { pageLabels: new Map([['paper#annex1.h', '5']]) }))

/** The faults of a good file after a part of it was changed. */
function faults(change: (part: string) => string, name = 'word/document.xml'): string[] {
  const part = strFromU8(good[name] ?? new Uint8Array())
  const changed = change(part)
  if (changed === part) throw new Error('the change changed nothing')
  return lintDocx(zipSync({ ...good, [name]: strToU8(changed) }))
}

const replaced =
  (from: string | RegExp, to: string) =>
  (part: string): string =>
    part.replace(from, to)

test.each([
  [
    'a cell without a paragraph',
    /(<w:tc>(?:(?!<\/w:tc>).)*<\/w:tcPr>)(?:(?!<\/w:tc>).)*(?=<\/w:tc>)/,
    '$1',
    'does not end in a paragraph',
  ],
  [
    'a row without cells',
    /(<w:tr>(?:(?!<w:tc>).)*)(?:<w:tc>(?:(?!<\/w:tr>).)*)(?=<\/w:tr>)/,
    '$1',
    'a row without cells',
  ],
  [
    'a style that does not exist',
    'w:val="Quote"',
    'w:val="Quotation"',
    'unknown paragraph style `Quotation`',
  ],
  [
    'a numbering that does not exist',
    '<w:pStyle w:val="Quote"/>',
    '<w:pStyle w:val="Quote"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>',
    'unknown numbering `7`',
  ],
  [
    'a bookmark that stands twice',
    'w:name="paper_as1_dp2_e"',
    'w:name="PAPER_as1_dp1_e"',
    'bookmark `paper_as1_dp1_e` stands twice',
  ],
  ['a link to no bookmark', 'w:anchor="paper_as1_dp2_e"', 'w:anchor="nowhere"', 'a link leads to `nowhere`'],
  ['a reference to no bookmark', 'REF paper_aannex1_dh_e', 'REF nowhere', 'a link leads to `nowhere`'],
  ['a field that is not closed', '<w:r><w:fldChar w:fldCharType="end"/></w:r>', '', 'is not closed'],
  ['a field that shows nothing', />5<\/w:t>/, '></w:t>', 'shows nothing'],
  [
    'parts of a field in one run',
    /<w:fldChar w:fldCharType="begin"\/><\/w:r><w:r>/,
    '<w:fldChar w:fldCharType="begin"/>',
    'parts of a field share a run',
  ],
  ['a grid that is not that of the cells', /<w:gridCol [^>]*\/>/, '', 'columns in a grid of'],
  ['a language that is none', 'w:lang w:val="en-GB"', 'w:lang w:val="english"', '`english` is no language'],
  [
    'a run without a language',
    /<w:rPr><w:lang w:val="en-GB"\/><\/w:rPr>(?=<w:t xml:space="preserve">They did)/,
    '',
    '“They did:” has no language',
  ],
  ['a heading that skips a level', 'w:val="Heading1"', 'w:val="Heading3"', 'skips from level 0 to 3'],
  ['a table without a header row', /<w:tblHeader\/>/g, '', 'has no header row'],
  [
    'a note that is referred to twice',
    /(<w:r><w:rPr><w:rStyle w:val="FootnoteReference"\/><\/w:rPr><w:footnoteReference w:id="1"\/><\/w:r>)/,
    '$1$1',
    'footnote 1 is referred to twice',
  ],
  [
    'a note that does not exist',
    'w:footnoteReference w:id="1"',
    'w:footnoteReference w:id="9"',
    'footnote 9 does not exist',
  ],
  [
    'a line spacing without its rule',
    '<w:pStyle w:val="Quote"/>',
    '<w:pStyle w:val="Quote"/><w:spacing w:line="300"/>',
    'a line spacing has no rule',
  ],
])('%s is found', (_, from, to, fault) => {
  expect(faults(replaced(from, to)).join('\n')).toContain(fault)
})

test('a picture without words is found', () => {
  const picture =
    '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Bars"/></wp:inline></w:drawing></w:r></w:p>'
  expect(faults(replaced('</w:p>', picture)).join('\n')).toContain('a picture has no alternative text')
})

test('styles that are based on each other are found', () => {
  const circle = replaced(/(<w:name w:val="Quote"\/><w:basedOn w:val=")Normal/, '$1QuoteHan')
  expect(faults(circle, 'word/styles.xml')).toContain('style `Quote` is based on itself')
})

test('a file that is no document is refused', () => {
  expect(() => lintDocx(zipSync({ 'a.txt': strToU8('a') }))).toThrow('the file has no word/document.xml')
})
