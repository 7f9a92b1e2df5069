import {
  compareTexts,
  namesOfLibrary,
  pairEditions,
  pairsByLine,
  summarize,
  toCsv,
  toJson,
  toTmx,
  toXliff,
  type ComparedText,
  type Comparison,
  type Pair,
} from '@diglot/compare'
import type { Lang, Library, Severity } from '@diglot/core'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { oneOf } from '../choices.ts'
import { sidesOfBilingualFile } from '../compare/bilingual-file.ts'
import { editionNamed, textOfFile, textOfNamedEdition } from '../compare/side.ts'
import { shownComparison } from '../compare/show.ts'
import { Failure } from '../failure.ts'
import { languagePair } from '../language-pair.ts'
import { requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'

export interface CompareCommandOptions {
  readonly aligned?: boolean
  readonly lang?: string
  readonly format?: string
  readonly content?: string
  readonly cosmetic?: boolean
  readonly failOn?: string
}

const severities = ['error', 'warning', 'info'] as const satisfies Severity[]
const formats = ['json', 'csv', 'tmx', 'xliff'] as const

const writers = {
  json: toJson,
  csv: toCsv,
  tmx: toTmx,
  xliff: toXliff,
} satisfies Record<(typeof formats)[number], (comparison: Comparison) => string>

/** Compares two texts, or the two sides of a bilingual file, and prints where they disagree, in the format asked for. */
export async function compare(
  sides: readonly [string, string | undefined],
  options: CompareCommandOptions,
  terminal: Terminal,
): Promise<void> {
  const format = options.format === undefined ? undefined : oneOf('--format', options.format, formats)
  const failOn = options.failOn === undefined ? undefined : oneOf('--fail-on', options.failOn, severities)
  const langs = options.lang === undefined ? undefined : languagePair(options.lang)
  const [first, second] = sides
  const library = await libraryFor(second === undefined ? [first] : [first, second], options, terminal)
  const { a, b, pairs } =
    second === undefined
      ? await sidesOfBilingualFile(first, langs, terminal)
      : await sidesOfTexts([first, second], langs ?? languagePair('en,zh-Hans'), options, library, terminal)
  const comparison = compareTexts(a, b, {
    ...(pairs && { pairs }),
    ...(library && { names: namesOfLibrary(library) }),
    cosmetic: options.cosmetic === true,
  })
  terminal.stdout.write(format === undefined ? shownComparison(comparison) : writers[format](comparison))
  if (failOn !== undefined && reaches(comparison, failOn)) throw new Failure('', { exitCode: 1 })
}

interface Sides {
  readonly a: ComparedText
  readonly b: ComparedText
  readonly pairs?: readonly Pair[] | undefined
}

async function sidesOfTexts(
  sides: readonly [string, string],
  langs: readonly [Lang, Lang],
  options: CompareCommandOptions,
  library: Library | undefined,
  terminal: Terminal,
): Promise<Sides> {
  const textOf = async (side: 0 | 1): Promise<ComparedText> => {
    const named = editionNamed(sides[side])
    return named && library
      ? textOfNamedEdition(named, library)
      : await textOfFile(sides[side], langs[side], terminal)
  }
  const [a, b] = [await textOf(0), await textOf(1)]
  return { a, b, pairs: options.aligned === true ? linePairs(a, b) : editionPairs(sides, a, b, library) }
}

/** An edition needs its library; files take names from one that is named, or that stands in the usual place. */
async function libraryFor(
  sides: readonly string[],
  { content }: CompareCommandOptions,
  terminal: Terminal,
): Promise<Library | undefined> {
  const usual = 'content'
  const needed = content !== undefined || sides.some((side) => editionNamed(side) !== undefined)
  if (needed || (await isFile(path.resolve(terminal.cwd, usual, 'library.yaml'))))
    return await requireLibrary(content ?? usual, terminal)
  return undefined
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

function linePairs(a: ComparedText, b: ComparedText): Pair[] {
  const [inA, inB] = [a.segments.length, b.segments.length]
  if (inA === inB) return pairsByLine(inA)
  throw new Failure(
    `--aligned: expected as many lines in both, found ${inA} in ${a.name} and ${inB} in ${b.name}`,
    {
      exitCode: 2,
      hint: 'leave --aligned out to have the texts aligned',
    },
  )
}

/** Editions of one document in two languages are paired by their ids. */
function editionPairs(
  sides: readonly [string, string],
  a: ComparedText,
  b: ComparedText,
  library: Library | undefined,
): Pair[] | undefined {
  const [one, two] = [editionNamed(sides[0]), editionNamed(sides[1])]
  if (!one || !two || one.document !== two.document) return undefined
  const document = library?.documents.find(({ id }) => id === one.document)
  return pairEditions(a, b, document?.alignment)
}

/** Whether there is an issue of this severity or a graver one. */
function reaches(comparison: Comparison, severity: Severity): boolean {
  const found = summarize(comparison).severities
  return severities.slice(0, severities.indexOf(severity) + 1).some((grave) => found[grave] > 0)
}
