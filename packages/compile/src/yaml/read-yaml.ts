import { LineCounter, isAlias, isMap, isScalar, isSeq, parseDocument, visit } from 'yaml'
import type { Document, Node, Pair, YAMLError } from 'yaml'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'

/** Keys and list indices that lead to a value, as schema issues give them. */
export type YamlPath = readonly (string | number)[]

/** YAML as plain data that remembers where everything stood. */
export interface YamlFile {
  readonly file: string
  readonly data: unknown
  /** Where the value at a path stands; of what is missing, the nearest thing that holds it. */
  readonly placeOf: (path: YamlPath) => Place
  /** Where the last key of a path stands. */
  readonly placeOfKey: (path: YamlPath) => Place
  /** The first line of the record at a path: where a missing field is reported. */
  readonly placeOfRecord: (path: YamlPath) => Place
}

/** Where YAML begins that stands within another file, such as a fenced block: lines above it, columns before it. */
export interface YamlOrigin {
  readonly file: string
  readonly linesAbove?: number
  readonly columnsBefore?: number
}

/**
 * Reads YAML 1.2 (core schema). Aliases, tags, second documents and keys that stand twice are errors, since a content
 * folder says everything once and plainly. Gives `undefined` when something was wrong.
 */
export function readYaml(text: string, origin: YamlOrigin, report: Report): YamlFile | undefined {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, schema: 'core' })
  const place = placer(text, lines, origin)
  const broken = firstOfEach([...document.errors, ...document.warnings])
  for (const error of broken) {
    const [start, end] = error.pos
    report(place(start, end), { code: 'yaml-syntax', ...explain(error, text) })
  }
  if (broken.length > 0) return undefined
  const aliases = sharedIn(document)
  for (const alias of aliases) {
    report(place(...rangeOf(alias)), {
      code: 'yaml-syntax',
      message: `Cannot use YAML anchors and aliases (\`&\`, \`*\`), expected the value itself`,
      hint: 'write the value wherever it is meant, or put text that begins with `&` or `*` in quotes',
    })
  }
  if (aliases.length > 0) return undefined
  return {
    file: origin.file,
    data: document.toJS() as unknown,
    placeOf: (path) => place(...rangeOf(follow(document, path).value)),
    placeOfKey: (path) => place(...rangeOf(follow(document, path).key)),
    placeOfRecord: (path) => place(...firstLine(follow(document, path).value, text)),
  }
}

/** Keys that stand twice are each a mistake; after any other error the parser only stumbles, so the first one counts. */
function firstOfEach(errors: readonly YAMLError[]): YAMLError[] {
  const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY')
  return errors.filter(
    (error) => error === first || (error.code === 'DUPLICATE_KEY' && (!first || error.pos[0] < first.pos[0])),
  )
}

/** Errors that editors make, in their words; the parser's own words for the rest. */
function explain(error: YAMLError, text: string): { message: string; hint?: string } {
  const [start] = error.pos
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1).split('\n', 1)[0] ?? ''
  if (error.code === 'TAB_AS_INDENT' || /^ *\t/.test(line)) {
    return { message: 'Found a tab as indentation, expected blanks', hint: 'YAML indents with blanks only' }
  }
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^\s:]+/.exec(text.slice(start))?.[0] ?? ''
    return { message: `The key \`${key}\` stands twice in one record`, hint: 'keep one of the two' }
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY' || error.code === 'BLOCK_IN_FLOW') {
    return {
      message: 'Found a second `: `, expected one key and its value',
      hint: 'put text that holds `: ` in quotes',
    }
  }
  return { message: error.message }
}

function sharedIn(document: Document): Node[] {
  const found: Node[] = []
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node) || node.anchor !== undefined) found.push(node)
    },
  })
  return found
}

interface Followed {
  readonly key: Node | undefined
  readonly value: Node | undefined
}

function follow(document: Document, path: YamlPath): Followed {
  let here: Followed = { key: undefined, value: document.contents ?? undefined }
  for (const step of path) {
    const next = stepInto(here.value, step)
    if (next === undefined) return here
    here = next
  }
  return here
}

function stepInto(node: Node | undefined, step: string | number): Followed | undefined {
  if (isMap<Node, Node>(node)) {
    const pair = node.items.find(
      (item: Pair<Node, Node | null>) => isScalar(item.key) && String(item.key.value) === String(step),
    )
    return pair && { key: pair.key, value: pair.value ?? pair.key }
  }
  if (isSeq<Node>(node)) {
    const item = node.items[Number(step)]
    return item && { key: item, value: item }
  }
  return undefined
}

type Range = readonly [start: number, end: number]

function rangeOf(node: Node | undefined): Range {
  return node?.range ? [node.range[0], node.range[1]] : [0, 0]
}

function firstLine(node: Node | undefined, text: string): Range {
  const [start, end] = rangeOf(node)
  const newline = text.indexOf('\n', start)
  const lineEnd = newline === -1 ? text.length : newline
  return [start, Math.max(start, Math.min(end, start + text.slice(start, lineEnd).trimEnd().length))]
}

function placer(text: string, lines: LineCounter, { file, linesAbove = 0, columnsBefore = 0 }: YamlOrigin) {
  return (start: number, end: number): Place => {
    const from = lines.linePos(start)
    const to = lines.linePos(Math.min(Math.max(start, end), text.length))
    return {
      file,
      line: Math.max(1, from.line) + linesAbove,
      column: Math.max(1, from.col) + columnsBefore,
      endLine: Math.max(1, to.line) + linesAbove,
      endColumn: Math.max(1, to.col) + columnsBefore,
    }
  }
}
