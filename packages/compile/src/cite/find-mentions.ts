import { addressables, languages, splitAnchor } from '@diglot/core'
import type {
  Citation,
  Edition,
  Event,
  Fact,
  Lang,
  Mention,
  MentionKind,
  Mission,
  Person,
  Term,
} from '@diglot/core'
import { textOf } from './texts.ts'

/** What a text can speak of. */
export interface Subjects {
  readonly facts: readonly Fact[]
  readonly missions: readonly Mission[]
  readonly people: readonly Person[]
  readonly events: readonly Event[]
  readonly terms: readonly Term[]
}

/**
 * Everything that the editions speak of, in the order of the texts.
 *
 * Missions, people and terms are recognized by their names and other forms, the longest first, so that nothing of one
 * kind overlaps; facts and events stand where they are cited.
 */
export function findMentions(editions: readonly Edition[], subjects: Subjects): Mention[] {
  const finders = Object.fromEntries(languages.map((lang) => [lang, findersFor(lang, subjects)]))
  const cited = citedSpans(subjects)
  return editions.flatMap((edition) =>
    addressables(edition).flatMap((block) => {
      const text = textOf(block)
      if (text === undefined) return []
      const here = { document: edition.document, block: block.id, lang: edition.lang }
      const named = (finders[edition.lang] ?? []).flatMap(({ kind, find }) =>
        find(text).map((span): Mention => ({ ...here, kind, ...span })),
      )
      const spans = cited.get(keyOf(`${edition.document}#${block.id}`, edition.lang)) ?? []
      return [...named, ...spans.map((span): Mention => ({ ...here, ...span }))]
        .toSorted(byStart)
        .map(inOrder)
    }),
  )
}

type Span = Pick<Mention, 'start' | 'end' | 'target'>

interface Finder {
  readonly kind: MentionKind
  readonly find: (text: string) => Span[]
}

interface Form {
  readonly form: string
  readonly target: string
}

function findersFor(lang: Lang, { missions, people, terms }: Subjects): Finder[] {
  return [
    finder(
      'mission',
      missions.flatMap(({ id, name, acronym, variants }) =>
        forms(id, [name[lang], acronym, ...variants[lang]]),
      ),
    ),
    finder(
      'person',
      people.flatMap(({ id, name, variants }) => forms(id, [name[lang], ...variants[lang]])),
    ),
    finder(
      'term',
      terms.flatMap(({ id, preferred, variants }) => forms(id, [preferred[lang], ...variants[lang]])),
    ),
  ]
}

function forms(target: string, names: readonly string[]): Form[] {
  return names.map((form) => ({ form, target }))
}

/** One pattern for all forms of a kind: alternatives are tried longest first, and a match is never entered again. */
function finder(kind: MentionKind, all: readonly Form[]): Finder {
  const sorted = all.toSorted((a, b) => b.form.length - a.form.length)
  if (sorted.length === 0) return { kind, find: () => [] }
  const pattern = new RegExp(sorted.map(({ form }) => `(${patternOf(form)})`).join('|'), 'gu')
  return {
    kind,
    find: (text) =>
      [...text.matchAll(pattern)].flatMap((match): Span[] => {
        const target = sorted[match.slice(1).findIndex((group) => group !== undefined)]?.target
        return target === undefined
          ? []
          : [{ start: match.index, end: match.index + match[0].length, target }]
      }),
  }
}

const latin = String.raw`[\p{Script=Latin}\p{N}]`

/**
 * A form as it stands in texts: a Latin form is a whole word, an apostrophe is straight or curly, and a form that
 * begins with a small letter has a capital at the start of a sentence.
 */
function patternOf(form: string): string {
  const [first = ''] = form
  const rest = form.slice(first.length)
  const capital = first.toUpperCase()
  const head = /^\p{Ll}$/u.test(first) && capital !== first ? `[${first}${capital}]` : escaped(first)
  const body = head + Array.from(rest, unitPattern).join('')
  const before = isLatin(first) ? `(?<!${latin})` : ''
  const after = isLatin(form.at(-1) ?? '') ? `(?!${latin})` : ''
  return before + body + after
}

function unitPattern(one: string): string {
  if (one === "'" || one === '’') return `['’]`
  return one === ' ' ? String.raw`\s` : escaped(one)
}

function isLatin(one: string): boolean {
  return new RegExp(`^${latin}$`, 'u').test(one)
}

/** Every character that a pattern could take for a sign of its own (ECMA-262, SyntaxCharacter, and `-`). */
function escaped(one: string): string {
  return one.replace(/[\\^$.*+?()[\]{}|/]/, String.raw`\$&`)
}

function citedSpans({
  facts,
  events,
}: Subjects): Map<string, Pick<Mention, 'start' | 'end' | 'kind' | 'target'>[]> {
  const spans = new Map<string, Pick<Mention, 'start' | 'end' | 'kind' | 'target'>[]>()
  const add = (kind: MentionKind, target: string, { anchor, lang, start, end }: Citation) => {
    const key = keyOf(anchor, lang)
    const there = spans.get(key) ?? []
    if (
      there.some(
        (one) => one.kind === kind && one.target === target && one.start === start && one.end === end,
      )
    )
      return
    spans.set(key, [...there, { kind, target, start, end }])
  }
  for (const { id, statements } of facts) {
    for (const { citations } of statements) for (const citation of citations) add('fact', id, citation)
  }
  for (const { id, citations } of events) for (const citation of citations) add('event', id, citation)
  return spans
}

function keyOf(anchor: string, lang: Lang): string {
  const { document = '', block = '' } = splitAnchor(anchor) ?? {}
  return `${lang} ${document}#${block}`
}

function byStart(a: Mention, b: Mention): number {
  return a.start - b.start || b.end - a.end || compare(a.kind, b.kind) || compare(a.target, b.target)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b)
}

/** The keys in one order, whatever way a mention was found, so that it is written the same way. */
function inOrder({ document, block, lang, start, end, kind, target }: Mention): Mention {
  return { document, block, lang, start, end, kind, target }
}
