import { isLang, type Diagnostic, type Lang } from '@diglot/core'
import type { Issue } from '../../model.ts'
import { chosenLanguages } from '../chosen-languages.ts'
import { decodeControls } from '../control-characters.ts'
import { comparisonOf, outdatedIssues, type Exchanged, type ExchangedPair } from '../exchanged.ts'
import { inlineText, type InlineHandling } from '../inline-text.ts'
import { issueOfFields } from '../issue-fields.ts'
import { readDiagnostic } from '../read-diagnostic.ts'
import { recordOfFields, type ExchangedSide } from '../segment-records.ts'
import { childrenNamed, readXml, textIn, type XmlElement } from '../xml/read-xml.ts'

export interface ReadTmxOptions {
  /** Which languages are compared, where the memory holds more. */
  readonly langs?: readonly [Lang, Lang]
}

interface Variant {
  readonly tag: string
  /** Which side of a comparison of ours it was. */
  readonly side: string | undefined
  readonly text: ExchangedSide
}

interface Unit {
  readonly label: string
  readonly offset: number
  readonly confidence: number
  readonly issues: readonly Omit<Issue, 'pair'>[]
  readonly variants: readonly Variant[]
}

/**
 * Reads a translation memory, TMX 1.1 to 1.4b, of ours or of another tool: a pair a unit. Inline codes are left off.
 * `file` names it in diagnostics and in the comparison.
 */
export function readTmx(text: string, file: string, options: ReadTmxOptions = {}): Exchanged {
  const source = { text, file }
  const units: Unit[] = []
  const diagnostics: Diagnostic[] = []
  const header = new Map<string, string>()
  let srclang = ''
  let isTmx = false
  let withCodes = 0
  const malformed = readXml(text, file, {
    keeps: (name) => name === 'tu' || name === 'header',
    opened: ({ name, offset }) => {
      if (name === 'tmx') isTmx = true
      else if (!isTmx) {
        isTmx = true
        diagnostics.push(
          readDiagnostic(source, offset, {
            severity: 'error',
            code: 'no-tmx',
            message: `Expected <tmx>, found <${name}>`,
          }),
        )
      }
    },
    kept: (element) => {
      if (element.name === 'header') {
        srclang = element.attributes.get('srclang') ?? ''
        for (const prop of childrenNamed(element, 'prop')) {
          header.set(prop.attributes.get('type') ?? '', decodeControls(textIn(prop)))
        }
        return
      }
      const unit = unitOf(element, units.length + 1, (offset, about) => {
        diagnostics.push(readDiagnostic(source, offset, about))
      })
      withCodes += unit.hasCodes ? 1 : 0
      units.push(unit)
    },
  })
  diagnostics.push(...malformed)
  if (diagnostics.length > 0) return { diagnostics }
  const languages = chosenLanguages(source, units, {
    srclang,
    own: ownLanguages(header),
    asked: options.langs,
  })
  diagnostics.push(...languages.diagnostics)
  if (withCodes > 0) {
    diagnostics.push(
      readDiagnostic(source, 0, {
        severity: 'info',
        code: 'codes-left-off',
        message: `Inline codes stand in ${withCodes} of ${units.length} units; the text is compared without them`,
      }),
    )
  }
  const { chosen } = languages
  if (!chosen || diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics }
  const exchanged = units.map((unit): ExchangedPair => {
    const [a, b] = ['a', 'b'].map((side, i) => chosen.pick(unit.variants, side, i))
    return {
      label: unit.label,
      confidence: unit.confidence,
      issues: unit.issues,
      ...(isText(a, unit) && { a: a.text }),
      ...(isText(b, unit) && { b: b.text }),
    }
  })
  const { comparison, outdated } = comparisonOf(
    {
      a: { name: header.get('x-name-a') ?? file, lang: chosen.langs[0] },
      b: { name: header.get('x-name-b') ?? file, lang: chosen.langs[1] },
    },
    exchanged,
  )
  return { comparison, diagnostics: [...diagnostics, ...outdatedIssues(source, outdated)] }
}

/** The languages of a comparison of ours, which a side without texts does not show. */
function ownLanguages(header: ReadonlyMap<string, string>): readonly [Lang, Lang] | undefined {
  const [a, b] = ['x-lang-a', 'x-lang-b'].map((type) => header.get(type))
  return a !== undefined && b !== undefined && isLang(a) && isLang(b) ? [a, b] : undefined
}

/** A unit needs a variant; one of ours that has no side at all holds an empty one. */
function isText(variant: Variant | undefined, { variants }: Unit): variant is Variant {
  if (!variant) return false
  return variants.length > 1 || variant.side === undefined || (variant.text.segments?.length ?? 0) > 0
}

type Say = (offset: number, about: Pick<Diagnostic, 'severity' | 'code' | 'message' | 'hint'>) => void

function unitOf(element: XmlElement, number: number, say: Say): Unit & { readonly hasCodes: boolean } {
  let hasCodes = false
  const variants = childrenNamed(element, 'tuv').flatMap((tuv): Variant[] => {
    const tag = tuv.attributes.get('xml:lang') ?? tuv.attributes.get('lang')
    const [seg] = childrenNamed(tuv, 'seg')
    if (tag === undefined) {
      say(tuv.offset, {
        severity: 'error',
        code: 'tmx-without-language',
        message: 'Expected xml:lang on <tuv>, found none',
      })
      return []
    }
    if (!seg) {
      say(tuv.offset, {
        severity: 'error',
        code: 'tmx-without-text',
        message: 'Expected <seg> in <tuv>, found none',
      })
      return []
    }
    const inline = inlineText(seg, handleInline)
    hasCodes ||= inline.hasCodes
    const side = fieldsOf(tuv, 'x-side')[0]
    const segments = jsonFields(tuv, 'x-segment').flatMap((fields) => recordOfFields(fields) ?? [])
    return [{ tag, side, text: { text: inline.text, ...(side !== undefined && { segments }) } }]
  })
  if (variants.length === 0) {
    say(element.offset, {
      severity: 'error',
      code: 'tmx-without-text',
      message: 'Expected a <tuv> in each <tu>, found none',
    })
  }
  const confidence = Number(fieldsOf(element, 'x-confidence')[0] ?? 1)
  return {
    label: element.attributes.get('tuid') ?? String(number),
    offset: element.offset,
    confidence: confidence >= 0 && confidence <= 1 ? confidence : 1,
    issues: jsonFields(element, 'x-issue').flatMap((fields) => issueOfFields(fields) ?? []),
    variants,
    hasCodes,
  }
}

/** `hi` marks text; a placeholder of ours is a character; everything else is codes. */
function handleInline(inline: XmlElement): InlineHandling {
  if (inline.name === 'hi') return 'content'
  const character = /^U\+([0-9A-F]{4})$/.exec(textIn(inline))?.[1]
  const isCharacter = inline.name === 'ph' && inline.attributes.get('type') === 'x-character'
  return isCharacter && character !== undefined
    ? { text: String.fromCharCode(Number.parseInt(character, 16)) }
    : 'code'
}

function fieldsOf(element: XmlElement, type: string): string[] {
  return childrenNamed(element, 'prop')
    .filter((prop) => prop.attributes.get('type') === type)
    .map(textIn)
}

/** Properties that hold an object of texts; others of the name are somebody else's. */
function jsonFields(element: XmlElement, type: string): ReadonlyMap<string, string>[] {
  return fieldsOf(element, type).flatMap((json) => {
    try {
      const value: unknown = JSON.parse(json)
      if (typeof value !== 'object' || value === null) return []
      return [new Map(Object.entries(value).map(([key, field]) => [key, String(field)]))]
    } catch {
      return []
    }
  })
}
