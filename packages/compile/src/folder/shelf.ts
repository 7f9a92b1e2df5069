import { languages } from '@diglot/core'
import type { ContentEntry, ContentFolder } from '../content-folder.ts'
import { nearest } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import { startOf } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { decode } from './decode.ts'

const recordFiles = [
  'library.yaml',
  'missions.yaml',
  'people.yaml',
  'events.yaml',
  'terms.yaml',
  'facts.yaml',
  'enumerations.yaml',
  'divergences.yaml',
  'relations.yaml',
  'exclusions.yaml',
]
const editionFiles = languages.map((lang) => `${lang}.md`)
const documentFiles = ['document.yaml', ...editionFiles, 'anchors.yaml', 'alignment.yaml']

/** The texts of a content folder, each thing where the format has its place. */
export interface Shelf {
  /** Text of a file, by path; `undefined` when it is not there or could not be read, which was reported. */
  readonly texts: ReadonlyMap<string, string>
  /** Paths at which something stands that could not be read: already reported, so nobody misses them again. */
  readonly unread: ReadonlySet<string>
  /** Names of the folders in `documents/`, sorted. */
  readonly documents: readonly string[]
  /** Files with facts in the order in which they are read. */
  readonly facts: readonly string[]
  /** Names of the briefings, sorted: each has a record, and a text a language. */
  readonly briefings: readonly string[]
}

/** Reads every file of a content folder and reports what stands where nothing, or something else, should. */
export function shelve(folder: ContentFolder, report: Report): Shelf {
  const entries = withFolders(folder)
  const texts = new Map<string, string>()
  const unread = new Set<string>()
  for (const [path, entry] of entries) {
    const place = expectedAt(path)
    if (place.is === 'free') continue
    if (place.is === 'unknown') {
      const underUnknown = path.includes('/') && expectedAt(parentOf(path)).is !== 'folder'
      if (!underUnknown) report(startOf(path), unknownEntry(path, entry, place.expected))
      continue
    }
    const text = textOf(path, entry, place.is, report)
    if (text !== undefined) texts.set(path, text)
    else if (place.is === 'file' || entry.type !== 'folder') unread.add(path)
  }
  const paths = [...entries.keys()].toSorted()
  return {
    texts,
    unread,
    documents: paths
      .filter((path) => /^documents\/[^/]+$/.test(path) && !unread.has(path))
      .map((path) => path.slice('documents/'.length)),
    facts: paths.filter((path) => texts.has(path) && (path === 'facts.yaml' || path.startsWith('facts/'))),
    briefings: paths.flatMap((path) => briefingFile.exec(path)?.groups?.['name'] ?? []),
  }
}

/** `briefings/NAME.yaml`; its prose stands beside it in `NAME.en.md` and `NAME.zh-Hans.md`. */
const briefingFile = /^briefings\/(?<name>[^/]+)\.yaml$/
const briefingProse = new RegExp(`^[^/]+\\.(?:${languages.join('|')})\\.md$`)

type Expectation =
  | { readonly is: 'file' | 'folder' | 'free' }
  | { readonly is: 'unknown'; readonly expected: readonly string[] }

/** What the format has at a path. Hidden files and licences are nobody's content and may stand anywhere on top. */
function expectedAt(path: string): Expectation {
  const [top = '', second, third, ...deeper] = path.split('/')
  if (second === undefined) {
    if (recordFiles.includes(top)) return { is: 'file' }
    if (top === 'facts' || top === 'documents' || top === 'briefings') return { is: 'folder' }
    if (top === 'README.md' || top.startsWith('LICENSE')) return { is: 'free' }
    return { is: 'unknown', expected: [...recordFiles, 'documents', 'facts', 'briefings'] }
  }
  if (top === 'facts' && third === undefined && second.endsWith('.yaml')) return { is: 'file' }
  if (top === 'briefings' && third === undefined && (second.endsWith('.yaml') || briefingProse.test(second)))
    return { is: 'file' }
  if (top === 'facts' || top === 'briefings') return { is: 'unknown', expected: [] }
  if (top === 'documents' && third === undefined) return { is: 'folder' }
  if (top === 'documents' && deeper.length === 0) {
    return documentFiles.includes(third ?? '') ? { is: 'file' } : { is: 'unknown', expected: documentFiles }
  }
  return { is: 'unknown', expected: [] }
}

function unknownEntry(path: string, entry: ContentEntry, expected: readonly string[]) {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const meant = nearest(name, expected)
  const found = entry.type === 'folder' ? 'folder' : 'file'
  return {
    code: 'unknown-file',
    message: `Unknown ${found} \`${name}\`${expected.length > 0 ? `, expected ${oneOf(expected)}` : ''}`,
    hint: meant === undefined ? 'move it out of the content folder' : `did you mean \`${meant}\`?`,
  }
}

function textOf(
  path: string,
  entry: ContentEntry,
  expected: 'file' | 'folder',
  report: Report,
): string | undefined {
  if (entry.type === 'unreadable') {
    report(startOf(path), { code: 'unreadable', message: `Cannot read this ${expected}: ${entry.reason}` })
    return undefined
  }
  if (entry.type !== expected) {
    report(startOf(path), {
      code: expected === 'file' ? 'not-a-file' : 'not-a-folder',
      message: `Expected a ${expected}, found a ${entry.type}`,
    })
    return undefined
  }
  return entry.type === 'file' ? decode(entry.bytes, path, report) : undefined
}

/** The folder with every folder that a path implies, parents before what they hold. */
function withFolders(folder: ContentFolder): Map<string, ContentEntry> {
  const all = new Map<string, ContentEntry>()
  for (const path of [...folder.keys()].toSorted()) {
    for (let at = path.indexOf('/'); at !== -1; at = path.indexOf('/', at + 1)) {
      const above = path.slice(0, at)
      if (!folder.has(above)) all.set(above, { type: 'folder' })
    }
    const entry = folder.get(path)
    if (entry !== undefined) all.set(path, entry)
  }
  return all
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
