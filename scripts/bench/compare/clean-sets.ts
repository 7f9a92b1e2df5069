import { alignTexts, segment } from '@diglot/align'
import { addressables, editionOf, plainText, type Addressable, type Lang, type Library } from '@diglot/core'
import { champollionTexts, lawTexts, type GoldText } from '../align/gold.ts'
import { declarationParagraphs } from './declaration.ts'
import type { CleanPair, SentencePair } from './mutation.ts'

/** A document of gold pairs, each a line of a file of aligned lines. */
export interface CleanDocument {
  readonly name: string
  readonly pairs: readonly CleanPair[]
}

export interface CleanSet {
  readonly name: string
  readonly documents: readonly CleanDocument[]
}

/** Beads of so many sentences make a paragraph where the gold has sentences only. */
const sentencesInParagraph = 4

export function cleanSets(data: string, library: Library): CleanSet[] {
  const champollion = champollionTexts(data)
  const ofKind = (kind: string) => champollion.filter(({ name }) => name.startsWith(kind))
  return [
    { name: 'papers', documents: library.documents.map(({ id }) => paperDocument(library, id)) },
    ...['un', 'hk-hansard', 'sinorama'].flatMap((kind): CleanSet[] => [
      { name: kind, documents: ofKind(kind).map(sentenceDocument) },
      { name: `${kind}, paragraphs`, documents: ofKind(kind).map(paragraphDocument) },
    ]),
    { name: 'laws', documents: lawTexts(data).map(lawDocument) },
    { name: 'udhr', documents: [{ name: 'udhr', pairs: declarationParagraphs().map(withSentences) }] },
  ]
}

/** Blocks with running text; the two editions pair by id. */
function paperDocument(library: Library, id: string): CleanDocument {
  const texts = (lang: Lang) =>
    new Map(
      addressables(editionOf(library, id, lang) ?? { sections: [] }).map((block) => [
        block.id,
        textOf(block),
      ]),
    )
  const zh = texts('zh-Hans')
  const apart = new Set(
    library.documents
      .find((document) => document.id === id)
      ?.alignment?.flatMap((group) => [...group.en, ...group['zh-Hans']]),
  )
  const pairs = [...texts('en')].flatMap(([block, a]) => {
    const b = zh.get(block)
    return a === '' || b === undefined || b === '' || apart.has(block) ? [] : [withSentences({ a, b })]
  })
  return { name: id, pairs }
}

function textOf(block: Addressable): string {
  if (block.type === 'list' || block.type === 'table') return ''
  if (block.type === 'table-row') return block.cells.map(plainText).join(' | ')
  return plainText(block.children)
}

function sentenceDocument(text: GoldText): CleanDocument {
  return { name: text.name, pairs: joinedBeads(text).map(({ a, b }) => ({ a, b, sentences: [] })) }
}

/** Beads that stand next to each other in both texts, four to a paragraph. */
function paragraphDocument(text: GoldText): CleanDocument {
  const pairs: CleanPair[] = []
  let open: ReturnType<typeof joinedBeads> = []
  for (const bead of joinedBeads(text)) {
    const last = open.at(-1)
    if (
      last &&
      (open.length === sentencesInParagraph || last.nextA !== bead.firstA || last.nextB !== bead.firstB)
    ) {
      pairs.push(paragraphOf(open))
      open = []
    }
    open.push(bead)
  }
  if (open.length > 0) pairs.push(paragraphOf(open))
  return { name: `${text.name}, paragraphs`, pairs: pairs.filter(({ sentences }) => sentences.length > 1) }
}

interface JoinedBead {
  readonly a: string
  readonly b: string
  readonly firstA: number
  readonly firstB: number
  readonly nextA: number
  readonly nextB: number
}

/** Two-sided beads as texts. */
function joinedBeads({ en, zh, gold }: GoldText): JoinedBead[] {
  return gold.flatMap(([a, b]): JoinedBead[] => {
    const [firstA, firstB] = [a[0], b[0]]
    if (firstA === undefined || firstB === undefined) return []
    const texts = {
      a: a
        .map((i) => en[i]?.text.trim() ?? '')
        .join(' ')
        .trim(),
      b: b
        .map((i) => zh[i]?.text.trim() ?? '')
        .join('')
        .trim(),
    }
    if (texts.a === '' || texts.b === '') return []
    return [{ ...texts, firstA, firstB, nextA: (a.at(-1) ?? firstA) + 1, nextB: (b.at(-1) ?? firstB) + 1 }]
  })
}

function paragraphOf(beads: readonly JoinedBead[]): CleanPair {
  let a = ''
  let b = ''
  const sentences = beads.map((bead): SentencePair => {
    if (a !== '') a += ' '
    const start = { a: a.length, b: b.length }
    a += bead.a
    b += bead.b
    return { a: { start: start.a, end: a.length }, b: { start: start.b, end: b.length } }
  })
  return { a, b, sentences }
}

function lawDocument({ name, en, zh, gold }: GoldText): CleanDocument {
  const pairs = gold.flatMap(([a, b]) => {
    const texts = {
      a: a
        .map((i) => en[i]?.text ?? '')
        .join(' ')
        .trim(),
      b: b
        .map((i) => zh[i]?.text ?? '')
        .join('')
        .trim(),
    }
    return texts.a === '' || texts.b === '' ? [] : [withSentences(texts)]
  })
  return { name: name.replace(/\.json$/, ''), pairs }
}

/** Sentences that the aligner has no doubt about, or that pair one to one throughout. */
const sure = { alone: 0.95, throughout: 0.5 }

function withSentences({ a, b }: Pick<CleanPair, 'a' | 'b'>): CleanPair {
  const inA = segment(a, 'en', 'sentence')
  const inB = segment(b, 'zh-Hans', 'sentence')
  if (inA.length < 2 || inB.length < 2) return { a, b, sentences: [] }
  const beads = alignTexts(inA, inB)
  const least = beads.every((bead) => bead.a.length === 1 && bead.b.length === 1)
    ? sure.throughout
    : sure.alone
  const sentences = beads.flatMap((bead): SentencePair[] => {
    const one = inA[bead.a[0] ?? -1]
    const two = inB[bead.b[0] ?? -1]
    const isSure = bead.a.length === 1 && bead.b.length === 1 && bead.confidence >= least
    return one && two && isSure
      ? [{ a: { start: one.start, end: one.end }, b: { start: two.start, end: two.end } }]
      : []
  })
  return { a, b, sentences }
}
