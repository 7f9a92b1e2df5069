import { placeNames, splitAnchor } from '@diglot/core'
import { textNames } from './words.ts'
import type { Anchor, Inline, Lang, Library, Localized } from '@diglot/core'

/** What stands behind a figure: places of one document, and what else is to be known of it. */
export interface NoteRequest {
  readonly anchors: readonly Anchor[]
  /** The language edition that alone says so. */
  readonly only?: Lang
  readonly remark?: Localized
}

export interface Note {
  readonly number: number
  readonly anchor: Anchor
  readonly request: NoteRequest
}

/** The notes of a briefing, numbered as they are first asked for; what is asked for again has its number. */
export interface Notes {
  readonly mark: (request: NoteRequest) => Inline
  readonly all: () => readonly Note[]
  /** Ids of the documents that notes lead to, in the order of the library. */
  readonly documents: () => readonly string[]
}

export function notesFor(library: Library, briefing: string): Notes {
  const notes = new Map<string, Note>()
  return {
    mark: (request) => {
      const key = JSON.stringify([request.anchors, request.only, request.remark?.en])
      const number = notes.get(key)?.number ?? notes.size + 1
      const anchor: Anchor = `${briefing}#n${number}`
      notes.set(key, { number, anchor, request })
      return { type: 'reference', to: anchor, show: 'note', text: `[${number}]` }
    },
    all: () => [...notes.values()],
    documents: () => {
      const cited = new Set(
        [...notes.values()].flatMap(({ request }) =>
          request.anchors.map((anchor) => splitAnchor(anchor)?.document),
        ),
      )
      return library.documents.map(({ id }) => id).filter((id) => cited.has(id))
    },
  }
}

/** Anchors that one note names; a figure that stands in more places is found by the first of them. */
const mostAnchors = 3

/** "white-paper-2020#preface.p3, #s2.6.p5: paras 3, 41", once for every language. */
export function noteText(
  { request: { anchors, only, remark } }: Note,
  library: Library,
  languages: readonly Lang[],
): string {
  const shown = anchors.slice(0, mostAnchors)
  const rest = anchors.length - shown.length
  const run = runOf(anchors)
  const addresses =
    run ??
    shown
      .map((anchor, index) => {
        const same = splitAnchor(shown[index - 1] ?? '')?.document === splitAnchor(anchor)?.document
        return same ? `#${splitAnchor(anchor)?.block ?? ''}` : anchor
      })
      .join(', ')
  const details = languages.map((lang) => {
    const names = run === undefined ? [...new Set(shown.map((anchor) => placeOf(anchor, library, lang)))] : []
    return [
      ...(names.length > 0 ? [named(names, rest, lang)] : []),
      ...(only === undefined ? [] : [textNames[only][lang]]),
      ...(remark === undefined ? [] : [remark[lang]]),
    ].join(lang === 'en' ? '; ' : '；')
  })
  return `${addresses}${details.every((detail) => detail === '') ? '' : `: ${details.join(' / ')}`}`
}

function named(names: readonly string[], rest: number, lang: Lang): string {
  const more = rest === 0 ? '' : lang === 'en' ? ` and ${rest} more` : `等${names.length + rest}处`
  const list = lang === 'en' ? names.join(', ') : names.join('、')
  const numbered = names.every((name) => /^\d/.test(name))
  if (lang === 'en') return `${numbered ? (names.length === 1 ? 'para. ' : 'paras ') : ''}${list}${more}`
  return `${numbered ? `第${list}段` : list}${more}`
}

const names = new WeakMap<Library, Map<string, (anchor: Anchor) => string>>()

/** Places by document and language, worked out once for a library. */
function placeOf(anchor: Anchor, library: Library, lang: Lang): string {
  const document = splitAnchor(anchor)?.document ?? ''
  const known = names.get(library) ?? new Map<string, (anchor: Anchor) => string>()
  names.set(library, known)
  const key = `${document} ${lang}`
  const nameOf = known.get(key) ?? placeNames(library, [document], lang)
  known.set(key, nameOf)
  return nameOf(anchor)
}

/** Rows of a table that follow each other, as `white-paper-2020#annex2.r1–r25`. */
function runOf(anchors: readonly Anchor[]): string | undefined {
  if (anchors.length <= mostAnchors) return undefined
  const rows = anchors.map((anchor) => /^(?<table>.*)\.r(?<row>\d+)$/.exec(anchor)?.groups)
  const [first] = rows
  if (first === undefined || rows.some((row) => row?.['table'] !== first['table'])) return undefined
  const numbers = rows.map((row) => Number(row?.['row']))
  const isWhole = Math.max(...numbers) - Math.min(...numbers) + 1 === numbers.length
  return isWhole
    ? `${first['table'] ?? ''}.r${Math.min(...numbers)}–r${Math.max(...numbers)}`
    : `${first['table'] ?? ''}: ${numbers.map((row) => `r${row}`).join(', ')}`
}
