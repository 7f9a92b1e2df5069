import type { Diagnostic, Lang } from '@diglot/core'
import { decodeControls } from '../control-characters.ts'
import { comparisonOf, outdatedIssues, type Exchanged, type ExchangedPair } from '../exchanged.ts'
import { issueOfFields } from '../issue-fields.ts'
import { langOfTag } from '../lang-tag.ts'
import { readDiagnostic } from '../read-diagnostic.ts'
import { recordOfFields, type ExchangedSide } from '../segment-records.ts'
import { childrenNamed, readXml, textIn, type XmlElement } from '../xml/read-xml.ts'
import { segmentsOfTransUnit, segmentsOfUnit, type ReadSegment } from './units.ts'

type Say = (offset: number, about: Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'>) => void

interface ReadLang {
  readonly tag: string
  readonly lang: Lang
}

/**
 * Reads XLIFF 1.2, 2.0 and 2.1, of ours or of another tool: a pair a segment, the source first. Inline codes are left off.
 * `file` names it in diagnostics and in the comparison.
 */
export function readXliff(text: string, file: string): Exchanged {
  const source = { text, file }
  const diagnostics: Diagnostic[] = []
  const say: Say = (offset, about) => diagnostics.push(readDiagnostic(source, offset, about))
  const pairs: ExchangedPair[] = []
  const langs: { source?: ReadLang; target?: ReadLang } = {}
  const names = new Map<string, string>()
  let root: string | undefined
  let withCodes = 0
  const setLang = (side: 'source' | 'target', tag: string | undefined, offset: number) => {
    if (tag === undefined) return
    const known = langs[side]
    const lang = langOfTag(tag)
    if (lang === undefined) {
      say(offset, {
        severity: 'error',
        code: 'unknown-language',
        message: `Expected a ${side} in English or Chinese, found \`${tag}\``,
      })
    } else if (known && known.lang !== lang) {
      say(offset, {
        severity: 'error',
        code: 'languages-differ',
        message: `Expected one ${side} language in the whole file, found \`${known.tag}\` and \`${tag}\``,
        hint: 'compare the files of each language by themselves',
      })
    } else langs[side] = { tag, lang }
  }
  const malformed = readXml(text, file, {
    keeps: (name) => name === 'unit' || name === 'trans-unit' || name === 'metadata',
    opened: ({ name, attributes, offset }) => {
      root ??= rootOf(name, attributes, offset, say)
      if (name === 'xliff') {
        setLang('source', attributes.get('srcLang'), offset)
        setLang('target', attributes.get('trgLang'), offset)
      } else if (name === 'file') {
        setLang('source', attributes.get('source-language'), offset)
        setLang('target', attributes.get('target-language'), offset)
      }
    },
    kept: (element) => {
      if (element.name === 'metadata') {
        for (const [key, value] of groupsOf(element, 'comparison').flatMap((fields) => [...fields])) {
          names.set(key, value)
        }
        return
      }
      const read = element.name === 'unit' ? segmentsOfUnit(element) : segmentsOfTransUnit(element)
      if (read.length === 0) {
        say(element.offset, {
          severity: 'error',
          code: 'xliff-without-source',
          message: `Expected <source> in <${element.name}>, found none`,
        })
      }
      withCodes += read.filter(({ hasCodes }) => hasCodes).length
      pairs.push(...pairsOf(element, read))
    },
  })
  diagnostics.push(...malformed)
  if (malformed.length === 0) sayWhatIsMissing(pairs, langs, say)
  if (withCodes > 0) {
    say(0, {
      severity: 'info',
      code: 'codes-left-off',
      message: `Inline codes stand in ${withCodes} of ${pairs.length} segments; the text is compared without them`,
    })
  }
  const { source: from, target: to } = langs
  if (!from || !to || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const { comparison, outdated } = comparisonOf(
    {
      a: { name: names.get('name-a') ?? file, lang: from.lang },
      b: { name: names.get('name-b') ?? file, lang: to.lang },
    },
    pairs,
  )
  return { comparison, diagnostics: [...diagnostics, ...outdatedIssues(source, outdated)] }
}

const versions = ['1.1', '1.2', '2.0', '2.1']

function rootOf(name: string, attributes: ReadonlyMap<string, string>, offset: number, say: Say): string {
  if (name !== 'xliff') {
    say(offset, { severity: 'error', code: 'no-xliff', message: `Expected <xliff>, found <${name}>` })
    return name
  }
  const version = attributes.get('version')
  if (version === undefined || !versions.includes(version)) {
    say(offset, {
      severity: 'error',
      code: 'unknown-xliff-version',
      message: `Expected XLIFF ${versions.join(', ')}, found ${version === undefined ? 'no version' : `version ${version}`}`,
    })
  }
  return name
}

function sayWhatIsMissing(
  pairs: readonly ExchangedPair[],
  { source, target }: { readonly source?: ReadLang; readonly target?: ReadLang },
  say: Say,
): void {
  if (pairs.length === 0) {
    say(0, {
      severity: 'error',
      code: 'nothing-to-compare',
      message: 'Expected units with texts, found none',
    })
    return
  }
  const missing = [...(source ? [] : ['source']), ...(target ? [] : ['target'])]
  for (const side of missing) {
    say(0, {
      severity: 'error',
      code: 'language-missing',
      message: `Expected the file to name its ${side} language, found none`,
    })
  }
}

/** A pair a segment; a unit of ours has one segment, with what the metadata says of it. */
function pairsOf(unit: XmlElement, segments: readonly ReadSegment[]): ExchangedPair[] {
  const own = childrenNamed(unit, 'metadata').flatMap((metadata) => groupsOf(metadata, 'pair'))[0]
  const [first] = segments
  if (own && first && segments.length === 1) return [ownPair(unit, first, own)]
  return segments.map(({ label, source, target }) => ({
    label,
    a: { text: source },
    ...(target !== undefined && { b: { text: target } }),
    confidence: 1,
    issues: [],
  }))
}

function ownPair(
  unit: XmlElement,
  { label, source, target }: ReadSegment,
  pair: ReadonlyMap<string, string>,
): ExchangedPair {
  const metadata = childrenNamed(unit, 'metadata')
  const side = (text: string | undefined, appliesTo: string): ExchangedSide | undefined => {
    const segments = metadata
      .flatMap((one) => groupsOf(one, 'segment', appliesTo))
      .flatMap((fields) => recordOfFields(fields) ?? [])
    if (text === undefined || (segments.length === 0 && text === '')) return undefined
    return { text, segments }
  }
  const [a, b] = [side(source, 'source'), side(target, 'target')]
  const confidence = Number(pair.get('confidence') ?? 1)
  return {
    label,
    ...(a && { a }),
    ...(b && { b }),
    confidence: confidence >= 0 && confidence <= 1 ? confidence : 1,
    issues: metadata
      .flatMap((one) => groupsOf(one, 'issue'))
      .flatMap((fields) => issueOfFields(fields) ?? []),
  }
}

/** The fields of the groups of a category. */
function groupsOf(metadata: XmlElement, category: string, appliesTo?: string): ReadonlyMap<string, string>[] {
  return childrenNamed(metadata, 'metaGroup')
    .filter(
      ({ attributes }) =>
        attributes.get('category') === category && attributes.get('appliesTo') === appliesTo,
    )
    .map(
      (group) =>
        new Map(
          childrenNamed(group, 'meta').map((meta) => [
            meta.attributes.get('type') ?? '',
            decodeControls(textIn(meta)),
          ]),
        ),
    )
}
