import { pairEditions, pairsByLine, type ComparedText, type Pair } from '@diglot/compare'
import { languages, type Lang, type Library } from '@diglot/core'
import { stat } from 'node:fs/promises'
import path from 'node:path'
import { Failure } from '../failure.ts'
import { languagePair } from '../language-pair.ts'
import { requireLibrary } from '../library.ts'
import type { Terminal } from '../terminal.ts'
import { fileDigest } from '../text-file.ts'
import { sidesOfBilingualFile } from './bilingual-file.ts'
import { editionNamed, textOfFile, textOfNamedEdition } from './side.ts'

/** What is compared, as the command line names it: two texts, or one file that holds both. */
export type Named = readonly [string] | readonly [string, string]

export interface SideOptions {
  readonly all?: boolean
  readonly aligned?: boolean
  readonly lang?: string
  readonly content?: string
}

export interface ComparedSides {
  readonly a: ComparedText
  readonly b: ComparedText
  readonly pairs?: readonly Pair[] | undefined
  /** SHA-256 of the files, by the name of the text. */
  readonly digests: Readonly<Record<string, string>>
}

/** The texts named, or with `--all` the English and the Chinese edition of every document that has both. */
export function namedSides(
  texts: readonly string[],
  { all }: SideOptions,
  library: Library | undefined,
): readonly Named[] {
  const [a, b] = texts
  if (all === true && texts.length === 0)
    return (library?.documents ?? [])
      .filter((document) => languages.every((lang) => document.languages.includes(lang)))
      .map(({ id }): Named => [`${id}:en`, `${id}:zh-Hans`])
  if (all !== true && a !== undefined && texts.length <= 2) return [b === undefined ? [a] : [a, b]]
  throw new Failure(
    all === true
      ? `--all: expected no texts, found ${texts.map((text) => `\`${text}\``).join(', ')}`
      : `expected two texts or one bilingual file, found ${texts.length === 0 ? 'none' : String(texts.length)}`,
    { exitCode: 2, hint: 'name two texts, or say --all to compare the editions of every document' },
  )
}

/** Reads both sides, with the pairs that lines, ids or the file itself give. */
export async function readSides(
  named: Named,
  options: SideOptions,
  library: Library | undefined,
  terminal: Terminal,
): Promise<ComparedSides> {
  const langs = options.lang === undefined ? undefined : languagePair(options.lang)
  const [first, second] = named
  if (second !== undefined)
    return await sidesOfTexts(
      [first, second],
      langs ?? languagePair('en,zh-Hans'),
      options,
      library,
      terminal,
    )
  const sides = await sidesOfBilingualFile(first, langs, terminal)
  requireWords(sides.a, sides.b)
  return { ...sides, digests: { [sides.a.name]: await fileDigest(first, terminal) } }
}

async function sidesOfTexts(
  named: readonly [string, string],
  langs: readonly [Lang, Lang],
  { aligned }: SideOptions,
  library: Library | undefined,
  terminal: Terminal,
): Promise<ComparedSides> {
  requireTwo(named, langs)
  const digests: Record<string, string> = {}
  const textOf = async (side: 0 | 1): Promise<ComparedText> => {
    const edition = editionNamed(named[side])
    if (edition && library) return textOfNamedEdition(edition, library)
    const text = await textOfFile(named[side], langs[side], terminal)
    digests[text.name] = await fileDigest(named[side], terminal)
    return text
  }
  const [a, b] = [await textOf(0), await textOf(1)]
  requireWords(a, b)
  return { a, b, digests, pairs: aligned === true ? linePairs(a, b) : editionPairs(named, a, b, library) }
}

/** A text compared with itself agrees with itself. */
function requireTwo([one, two]: readonly [string, string], langs: readonly [Lang, Lang]): void {
  if (editionNamed(one) ? one !== two : path.normalize(one) !== path.normalize(two)) return
  throw new Failure(`${one}: expected two texts, found the same twice`, {
    exitCode: 2,
    hint: `name the text in \`${langs[0]}\` first and that in \`${langs[1]}\` second`,
  })
}

/** Whatever is compared with nothing is missing: more likely the wrong file was named, or its text got lost. */
function requireWords(...sides: readonly ComparedText[]): void {
  const empty = sides.filter(({ segments }) => segments.every(({ text }) => text.trim() === ''))
  if (empty.length === 0) return
  const said = empty.map(({ name, lang }) => `${name}:1:1: expected text in \`${lang}\`, found none`)
  throw new Failure(said.join('\nerror: '), {
    hint: 'nothing was compared: see whether this is the file you mean, and whether it was saved with its text',
  })
}

/** An edition needs its library; files take names from one that is named, or that stands in the usual place. */
export async function libraryFor(
  texts: readonly string[],
  { content, all }: SideOptions,
  terminal: Terminal,
): Promise<Library | undefined> {
  const usual = 'content'
  const needed =
    content !== undefined || all === true || texts.some((text) => editionNamed(text) !== undefined)
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
  named: readonly [string, string],
  a: ComparedText,
  b: ComparedText,
  library: Library | undefined,
): Pair[] | undefined {
  const [one, two] = [editionNamed(named[0]), editionNamed(named[1])]
  if (!one || !two || one.document !== two.document) return undefined
  const document = library?.documents.find(({ id }) => id === one.document)
  return pairEditions(a, b, document?.alignment)
}
