import type { Lang, Severity } from '@diglot/core'
import type { ComparedText, Comparison, Issue, IssueSide } from '../../model.ts'
import { encodeControls } from '../control-characters.ts'
import { issueFields } from '../issue-fields.ts'
import { joinedSide, recordFields, type ExchangedSide } from '../segment-records.ts'
import { startTag, textElement, type XmlAttributes } from '../xml/xml-text.ts'
import { markedText, type Mark } from './marked-text.ts'

/** 1 is the highest priority of a note, 10 the lowest. */
const priorities: Readonly<Record<Severity, number>> = { error: 1, warning: 4, info: 7 }

/**
 * A comparison as XLIFF 2.1: a unit a pair, with a note for each issue and comment annotations on the words it is about.
 * Notes are in `lang`. The metadata module carries what core has no place for, in every language of reports.
 */
export function toXliff(comparison: Comparison, lang: Lang = 'en'): string {
  const { a, b, pairs } = comparison
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    startTag('xliff', {
      version: '2.1',
      xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
      'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
      srcLang: a.lang,
      trgLang: b.lang,
    }),
    `  ${startTag('file', { id: 'f1', original: encodeControls(a.name), 'xml:space': 'preserve' })}`,
    ...metadata('    ', [
      metaGroup({ category: 'comparison' }, [
        ['name-a', a.name],
        ['name-b', b.name],
      ]),
    ]),
    // A file holds a unit or a group (4.2.2.2); a group may hold nothing.
    ...(pairs.length === 0 ? [startTag('group', { id: 'g1' }), '</group>'] : []),
    ...pairs.flatMap((_, index) => unitOf(comparison, index, lang)),
    '  </file>',
    '</xliff>',
  ]
  return `${lines.join('\n')}\n`
}

function unitOf({ a, b, pairs, issues }: Comparison, index: number, lang: Lang): string[] {
  const pair = pairs[index] ?? { a: [], b: [], confidence: 1 }
  const own = issues.filter((issue) => issue.pair === index)
  const [source, target] = [joinedSide(a, pair.a), joinedSide(b, pair.b)]
  const records = (side: Required<ExchangedSide>, appliesTo: string) =>
    side.segments.map((segment) => metaGroup({ category: 'segment', appliesTo }, recordFields(segment)))
  return [
    `    ${startTag('unit', { id: `u${index + 1}` })}`,
    ...metadata('      ', [
      metaGroup({ category: 'pair' }, [['confidence', String(pair.confidence)]]),
      ...records(source, 'source'),
      ...records(target, 'target'),
      ...own.map((issue) => metaGroup({ category: 'issue' }, issueFields(issue))),
    ]),
    ...notes(own, lang),
    `      ${startTag('segment', { id: 's1' })}`,
    `        <source>${markedText(source.text, marksOf('a', a, pair.a, own))}</source>`,
    ...(pair.b.length > 0
      ? [`        <target>${markedText(target.text, marksOf('b', b, pair.b, own))}</target>`]
      : []),
    '      </segment>',
    '    </unit>',
  ]
}

function notes(issues: readonly Issue[], lang: Lang): string[] {
  if (issues.length === 0) return []
  const written = issues.map(({ severity, check, message, a, b }, i) =>
    textElement(
      'note',
      {
        id: `n${i + 1}`,
        category: check,
        priority: priorities[severity],
        appliesTo: sideShown(a, b),
        'xml:lang': lang,
      },
      encodeControls(message[lang]),
    ),
  )
  return ['      <notes>', ...written.map((note) => `        ${note}`), '      </notes>']
}

/** A note that both sides show is about neither alone. */
function sideShown(a: IssueSide, b: IssueSide): 'source' | 'target' | undefined {
  if (a.spans.length > 0 === b.spans.length > 0) return undefined
  return a.spans.length > 0 ? 'source' : 'target'
}

/** The words of the issues in the joined text of a side. */
function marksOf(
  side: 'a' | 'b',
  text: ComparedText,
  indices: readonly number[],
  issues: readonly Issue[],
): Mark[] {
  const startOf = (segment: number) => {
    const before = indices.slice(0, indices.indexOf(segment) + 1)
    return joinedSide(text, before).text.length - (text.segments[segment]?.text.length ?? 0)
  }
  return issues.flatMap((issue, i) =>
    issue[side].spans
      .filter(({ segment }) => indices.includes(segment))
      .map(({ segment, start, end }, k): Mark => ({
        id: `${side}${i + 1}.${k + 1}`,
        note: `n${i + 1}`,
        start: startOf(segment) + start,
        end: startOf(segment) + end,
      })),
  )
}

interface MetaGroup {
  readonly attributes: XmlAttributes
  readonly fields: readonly (readonly [key: string, value: string])[]
}

function metaGroup(attributes: XmlAttributes, fields: MetaGroup['fields']): MetaGroup {
  return { attributes, fields }
}

/** Metadata module (XLIFF 2.1, 5.4). */
function metadata(indent: string, groups: readonly MetaGroup[]): string[] {
  return [
    `${indent}<mda:metadata>`,
    ...groups.flatMap(({ attributes, fields }) => [
      `${indent}  ${startTag('mda:metaGroup', attributes)}`,
      ...fields.map(
        ([type, value]) => `${indent}    ${textElement('mda:meta', { type }, encodeControls(value))}`,
      ),
      `${indent}  </mda:metaGroup>`,
    ]),
    `${indent}</mda:metadata>`,
  ]
}
