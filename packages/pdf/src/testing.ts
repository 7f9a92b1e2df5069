import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import type { Lang, PublicationMetadata } from '@diglot/core'
import type {
  Artifact,
  Content,
  FaceId,
  GlyphRun,
  Item,
  Leaf,
  LinkArea,
  Page,
  Pages,
  RuleItem,
  ShapedText,
  StructureNode,
  StructureType,
} from '@diglot/layout'
import type { Font } from 'fontkit'
import { create } from 'fontkit'

const files: Readonly<Record<FaceId, string>> = {
  latin: 'SourceSerif4-Regular',
  'latin-italic': 'SourceSerif4-Italic',
  'latin-bold': 'SourceSerif4-SemiBold',
  han: 'NotoSerifSC-Regular',
  'han-bold': 'NotoSerifSC-Bold',
  'han-sans': 'NotoSansSC-Medium',
}

function readFace(id: FaceId): Uint8Array {
  return readFileSync(new URL(`../../fonts/files/${files[id]}.ttf`, import.meta.url))
}

/** Bytes of our faces. */
export const fonts: Readonly<Record<FaceId, Uint8Array>> = {
  latin: readFace('latin'),
  'latin-italic': readFace('latin-italic'),
  'latin-bold': readFace('latin-bold'),
  han: readFace('han'),
  'han-bold': readFace('han-bold'),
  'han-sans': readFace('han-sans'),
}

const opened = new Map<FaceId, Font>()

function open(face: FaceId): Font {
  const known = opened.get(face)
  if (known) return known
  const font = create(Buffer.from(fonts[face]))
  if (!('layout' in font)) throw new Error(`Cannot shape with the face \`${face}\`, it is a collection`)
  opened.set(face, font)
  return font
}

/** Text shaped by fontkit, `text` standing for `shown` where the two differ (a soft hyphen shows a hyphen). */
export function shape(face: FaceId, text: string, shown = text): ShapedText {
  const font = open(face)
  const scale = 1000 / font.unitsPerEm
  const { glyphs, positions } = font.layout(shown)
  const clusters = glyphs.map(({ codePoints }: { codePoints: readonly number[] }) =>
    String.fromCodePoint(...codePoints),
  )
  if (text !== shown) clusters.splice(0, clusters.length, ...Array.from(text))
  const advances = positions.map(({ xAdvance }) => xAdvance * scale)
  return {
    face,
    text,
    glyphs: glyphs.map(({ id }) => id),
    advances,
    clusters,
    width: advances.reduce((sum, advance) => sum + advance, 0),
  }
}

export const leaf = (): Leaf => ({ type: 'leaf' })

export function artifact(subtype: Artifact['subtype']): Artifact {
  return { type: 'artifact', subtype }
}

export function node(
  type: StructureType,
  children: StructureNode['children'],
  properties: Omit<StructureNode, 'type' | 'children'> = {},
): StructureNode {
  return { type, children, ...properties }
}

interface Setting {
  readonly face?: FaceId
  readonly size?: number
  readonly lang?: Lang
  readonly paint?: GlyphRun['paint']
  readonly tracking?: number
}

/** A line of text: shaped words, and the spaces between them. */
export function line(content: Content, x: number, y: number, text: string, setting: Setting = {}): GlyphRun {
  const { face = 'latin', size = 10, lang = face.startsWith('han') ? 'zh-Hans' : 'en' } = setting
  return run(content, x, y, text.match(/ |[^ ]+/g)?.map((word) => shape(face, word)) ?? [], {
    ...setting,
    face,
    size,
    lang,
  })
}

/** Shaped texts one after the other. */
export function run(
  content: Content,
  x: number,
  y: number,
  texts: readonly ShapedText[],
  setting: Setting = {},
): GlyphRun {
  const { face = 'latin', size = 10, lang = 'en', paint = { role: 'ink' }, tracking } = setting
  let dx = 0
  const words = texts.map((shaped) => {
    const word = { shaped, dx }
    dx += (shaped.width * size) / 1000 + shaped.glyphs.length * (tracking ?? 0)
    return word
  })
  return {
    type: 'glyphs',
    x,
    y,
    face,
    size,
    lang,
    paint,
    ...(tracking !== undefined && { tracking }),
    words,
    content,
  }
}

export function rule(content: Content, x: number, y: number, width: number, height: number): RuleItem {
  return { type: 'rule', x, y, width, height, paint: { role: 'accent' }, content }
}

export const metadata: PublicationMetadata = {
  title: 'China’s Armed Forces',
  shortTitle: { en: 'Armed Forces' },
  subject: 'A restatement',
  creator: 'Diglot',
  keywords: ['peacekeeping', 'UN'],
  version: '1.0.0',
  date: '2020-09',
  licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
}

export function page(items: readonly Item[], properties: Partial<Page> = {}): Page {
  return { width: 595.28, height: 841.89, side: 'recto', label: '1', items, links: [], ...properties }
}

export function pagesOf(properties: Partial<Pages> & Pick<Pages, 'pages' | 'structure'>): Pages {
  return { metadata, lang: 'en', outline: [], destinations: new Map(), ...properties }
}

export function link(node_: StructureNode, target: LinkArea['target'], description: string): LinkArea {
  return { node: node_, target, description, areas: [{ x: 72, y: 90, width: 100, height: 14 }] }
}

/** A written file, read with no library: what stands in its objects, a space between tokens. */
export interface Written {
  /** Objects by number. */
  readonly objects: ReadonlyMap<number, string>
  /** The one object that has all of these. */
  readonly only: (...parts: readonly (string | RegExp)[]) => string
  readonly all: (...parts: readonly (string | RegExp)[]) => readonly string[]
  /** The object that a key of another refers to. */
  readonly follow: (dictionary: string, key: string) => string
  /** Inflated streams of the pages, their strings in hexadecimal. */
  readonly contents: readonly string[]
  /** Streams of the pages as they stand in the file. */
  readonly deflated: readonly Uint8Array[]
  readonly catalogue: string
}

export function readPdf(bytes: Uint8Array): Written {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map<number, string>()
  const streams = new Map<number, Uint8Array>()
  for (const match of text.matchAll(/^(\d+) 0 obj\n(.*)\nstream\n/gm)) {
    const [, number, dictionary = ''] = match
    const start = match.index + match[0].length
    const stream = bytes.subarray(start, start + Number(/\/Length (\d+)/.exec(dictionary)?.[1]))
    objects.set(Number(number), spaced(dictionary))
    streams.set(Number(number), stream)
    if (dictionary.includes('/ObjStm'))
      for (const [id, object] of objectsIn(dictionary, stream)) objects.set(id, object)
  }
  const all = (...parts: readonly (string | RegExp)[]): string[] =>
    [...objects.values()].filter((object) =>
      parts.every((part) => (typeof part === 'string' ? object.includes(part) : part.test(object))),
    )
  const only = (...parts: readonly (string | RegExp)[]): string => {
    const [found, ...further] = all(...parts)
    if (found === undefined || further.length > 0)
      throw new Error(`Expected one object with ${parts.join(', ')}, found ${all(...parts).length}`)
    return found
  }
  const target = (dictionary: string, key: string): number =>
    Number(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1])
  const deflated = all(/\/Type \/Page /).map(
    (found) => streams.get(target(found, 'Contents')) ?? new Uint8Array(),
  )
  return {
    objects,
    all,
    only,
    follow: (dictionary, key) => objects.get(target(dictionary, key)) ?? '',
    deflated,
    contents: deflated.map((stream) => inHexadecimal(inflateSync(stream).toString('latin1'))),
    catalogue: only('/Type /Catalog'),
  }
}

/** Objects of an object stream by number (ISO 32000-1, 7.5.7). */
function objectsIn(dictionary: string, stream: Uint8Array): [number: number, object: string][] {
  const text = inflateSync(stream).toString('latin1')
  const first = Number(/\/First (\d+)/.exec(dictionary)?.[1])
  const index = text.slice(0, first).trim().split(' ').map(Number)
  return index.flatMap((number, i): [number, string][] =>
    i % 2 === 1
      ? []
      : [[number, spaced(text.slice(first + (index[i + 1] ?? 0), first + (index[i + 3] ?? text.length)))]],
  )
}

const literal = /\((?:\\[\s\S]|[^\\)])*\)/

/** A space between the tokens of an object, none within the brackets of an array. */
function spaced(object: string): string {
  const tokens =
    object.match(
      new RegExp(`${literal.source}|<<|>>|[\\[\\]]|/[^\\s/()<>\\[\\]]+|[^\\s/()<>\\[\\]]+`, 'g'),
    ) ?? []
  return tokens.join(' ').replaceAll('[ ', '[').replaceAll(' ]', ']')
}

/** Content with its strings as hexadecimal ones, which people can read. */
function inHexadecimal(content: string): string {
  return content.replaceAll(new RegExp(literal.source, 'g'), (string) => {
    const raw = string
      .slice(1, -1)
      .replaceAll(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'r' ? '\r' : escaped))
    return `<${Buffer.from(raw, 'latin1').toString('hex')}>`
  })
}

/** Number of the object that these are the words of. */
export function numberOf({ objects }: Written, dictionary: string): number {
  return [...objects].find(([, object]) => object === dictionary)?.[0] ?? 0
}
