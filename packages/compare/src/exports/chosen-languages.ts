import { languages, type Diagnostic, type Lang } from '@diglot/core'
import { langOfTag } from './lang-tag.ts'
import { readDiagnostic } from './read-diagnostic.ts'

interface Tagged {
  readonly tag: string
  /** Which side of a comparison of ours it was. */
  readonly side: string | undefined
}

interface Unit<Variant extends Tagged> {
  readonly offset: number
  readonly variants: readonly Variant[]
}

export interface ChosenLanguages<Variant extends Tagged> {
  readonly langs: readonly [Lang, Lang]
  /** The variant of a unit that is compared as `a` (0) or `b` (1). */
  readonly pick: (variants: readonly Variant[], side: string, index: number) => Variant | undefined
}

export interface LanguageWishes {
  /** Language of the sources, as the file tags it. */
  readonly srclang: string
  /** Of a comparison of ours. */
  readonly own: readonly [Lang, Lang] | undefined
  readonly asked: readonly [Lang, Lang] | undefined
}

/**
 * Which two languages of a memory are compared: those asked for, or English and Chinese, the language of the source first.
 * A memory of one language pairs the first variant of a unit with the second.
 */
export function chosenLanguages<Variant extends Tagged>(
  source: { readonly text: string; readonly file: string },
  units: readonly Unit<Variant>[],
  { srclang, own, asked }: LanguageWishes,
): { readonly chosen?: ChosenLanguages<Variant>; readonly diagnostics: readonly Diagnostic[] } {
  if (own && (!asked || asked.join() === own.join())) {
    return { chosen: { langs: own, pick: pickFor(own) }, diagnostics: [] }
  }
  const tags = new Set(units.flatMap(({ variants }) => variants.map(({ tag }) => tag)))
  const found = new Set([...tags].flatMap((tag) => langOfTag(tag) ?? []))
  const [first] = [...found]
  const sourceLang = langOfTag(srclang)
  const langs = asked ?? langsFor(found, sourceLang)
  const missing = langs?.find((lang) => !found.has(lang))
  if (first === undefined || !langs || missing !== undefined) {
    if (units.length === 0) return { diagnostics: [noUnits(source)] }
    const wanted = missing ?? 'English and Chinese'
    return {
      diagnostics: [
        readDiagnostic(source, units[0]?.offset ?? 0, {
          severity: 'error',
          code: 'language-missing',
          message: `Expected texts in ${wanted}, found ${[...tags].toSorted().join(', ')}`,
        }),
      ],
    }
  }
  const others = [...tags].filter((tag) => !langs.some((lang) => lang === langOfTag(tag)))
  const diagnostics =
    others.length === 0
      ? []
      : [
          readDiagnostic(source, units[0]?.offset ?? 0, {
            severity: 'info',
            code: 'languages-left-out',
            message: `Compared ${langs.join(' and ')}; not compared: ${others.toSorted().join(', ')}`,
          }),
        ]
  return { chosen: { langs, pick: pickFor(langs) }, diagnostics }
}

function langsFor(found: ReadonlySet<Lang>, source: Lang | undefined): readonly [Lang, Lang] | undefined {
  const [first, second] = languages.filter((lang) => found.has(lang))
  if (first === undefined) return undefined
  if (second === undefined) return [first, first]
  return source === second ? [second, first] : [first, second]
}

function pickFor<Variant extends Tagged>(langs: readonly [Lang, Lang]): ChosenLanguages<Variant>['pick'] {
  return (variants, side, index) => {
    if (variants.some((variant) => variant.side !== undefined)) {
      return variants.find((variant) => variant.side === side)
    }
    const ofLang = variants.filter(({ tag }) => langOfTag(tag) === langs[index])
    return langs[0] === langs[1] ? ofLang[index] : ofLang[0]
  }
}

function noUnits(source: { readonly text: string; readonly file: string }): Diagnostic {
  return readDiagnostic(source, 0, {
    severity: 'error',
    code: 'nothing-to-compare',
    message: 'Expected units with texts, found none',
  })
}
