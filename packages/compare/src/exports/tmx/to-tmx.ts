import type { Lang } from '@diglot/core'
import type { Comparison } from '../../model.ts'
import { encodeControls, hexOf, splitAtUnwritable } from '../control-characters.ts'
import { issueFields } from '../issue-fields.ts'
import { joinedSide, recordFields } from '../segment-records.ts'
import { startTag, textElement, xmlText } from '../xml/xml-text.ts'

/**
 * A comparison as a translation memory, TMX 1.4b: a unit a pair, its segments joined. The issues stand beside the text, as
 * notes for people and properties for programs, not as markup in it, so that the memory matches as any other. Notes are
 * in `lang`, properties in every language of reports.
 */
export function toTmx(comparison: Comparison, lang: Lang = 'en'): string {
  const { a, b, pairs, issues } = comparison
  const header = startTag('header', {
    creationtool: 'Diglot',
    creationtoolversion: '1',
    segtype: 'paragraph',
    'o-tmf': 'Diglot',
    adminlang: 'en',
    srclang: a.lang,
    datatype: 'plaintext',
  })
  const units = pairs.flatMap((pair, index) => {
    const own = issues.filter((issue) => issue.pair === index)
    return [
      `    ${startTag('tu', { tuid: index + 1 })}`,
      `      ${prop('x-confidence', String(pair.confidence))}`,
      ...own.flatMap((issue) => [
        `      ${textElement('note', { 'xml:lang': lang }, `${issue.severity}, ${issue.check}: ${encodeControls(issue.message[lang])}`)}`,
        `      ${prop('x-issue', fieldsText(issueFields(issue)))}`,
      ]),
      ...(pair.a.length > 0 || pair.b.length === 0 ? variant(comparison, 'a', pair.a) : []),
      ...(pair.b.length > 0 ? variant(comparison, 'b', pair.b) : []),
      '    </tu>',
    ]
  })
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
    '<tmx version="1.4">',
    `  ${header}`,
    `    ${prop('x-name-a', encodeControls(a.name))}`,
    `    ${prop('x-name-b', encodeControls(b.name))}`,
    `    ${prop('x-lang-a', a.lang)}`,
    `    ${prop('x-lang-b', b.lang)}`,
    '  </header>',
    '  <body>',
    ...units,
    '  </body>',
    '</tmx>',
  ]
  return `${lines.join('\n')}\n`
}

function prop(type: string, text: string): string {
  return textElement('prop', { type }, text)
}

/** Fields as JSON, which has escapes of its own for what XML cannot hold. */
function fieldsText(fields: readonly (readonly [string, string])[]): string {
  return JSON.stringify(Object.fromEntries(fields)).replace(
    /[\uFFFE\uFFFF]/g,
    (character) => `\\u${hexOf(character)}`,
  )
}

function variant(comparison: Comparison, side: 'a' | 'b', indices: readonly number[]): string[] {
  const text = comparison[side]
  const joined = joinedSide(text, indices)
  return [
    `      ${startTag('tuv', { 'xml:lang': text.lang })}`,
    `        ${prop('x-side', side)}`,
    ...joined.segments.map((segment) => `        ${prop('x-segment', fieldsText(recordFields(segment)))}`),
    `        <seg>${segText(joined.text)}</seg>`,
    '      </tuv>',
  ]
}

/** What XML cannot hold stands as a placeholder. */
function segText(text: string): string {
  return splitAtUnwritable(text)
    .map((piece, i) => (i % 2 === 0 ? xmlText(piece) : `<ph type="x-character">U+${hexOf(piece)}</ph>`))
    .join('')
}
