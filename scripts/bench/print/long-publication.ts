import {
  addressables,
  plainText,
  type Lang,
  type ParagraphBlock,
  type Publication,
  type SectionBlock,
} from '@diglot/core'
import { library } from '@diglot/peacekeeping'

/** Paragraphs of a chapter: chapters of many lengths end on many lines. */
const chapterLengths = [40, 13, 27, 9, 34, 18]

/** Ends of sentences; the next starts after them. */
const ends: Readonly<Record<Lang, RegExp>> = {
  en: /(?<=[a-z)]{2}[.?!]["”]?) (?=[A-Z“])/u,
  'zh-Hans': /(?<=[。？！]”?)(?=[^”])/u,
}

/** Sentences of the running text of every document of the library, each once. */
function sentencesIn(lang: Lang): readonly string[] {
  const found = library.editions
    .filter((edition) => edition.lang === lang)
    .flatMap((edition) => addressables(edition))
    .flatMap((block) => (block.type === 'paragraph' ? plainText(block.children).split(ends[lang]) : []))
  return [...new Set(found)]
}

/**
 * A book of as many paragraphs as asked for, from the sentences of the library: each round steps through them by
 * another stride and in other lengths, so that paragraphs differ although their sentences come again.
 */
export function longPublication(lang: Lang, paragraphs: number): Publication {
  const sentences = sentencesIn(lang)
  const strides = stridesOf(sentences.length)
  let at = 0
  const next = (): string => {
    const round = Math.floor(at / sentences.length)
    const stride = strides[round % strides.length] ?? 1
    const sentence = sentences[(round * 7 + (at % sentences.length) * stride) % sentences.length] ?? ''
    at += 1
    return sentence
  }
  const blocks = Array.from({ length: paragraphs }, (_, i): ParagraphBlock => {
    const words = Array.from({ length: 2 + ((i * 5 + 3) % 7) }, next).join(lang === 'en' ? ' ' : '')
    return {
      type: 'paragraph',
      lang,
      anchor: `long#p${i + 1}`,
      number: String(i + 1),
      children: [{ type: 'text', text: words }],
    }
  })
  const chapters = chaptersOf(blocks).map((children, i): SectionBlock => ({
    type: 'section',
    lang,
    matter: 'body',
    role: 'chapter',
    anchor: `long#s${i + 1}`,
    children: [
      {
        type: 'heading',
        lang,
        level: 1,
        anchor: `long#s${i + 1}.h`,
        children: [{ type: 'text', text: lang === 'en' ? `Chapter ${i + 1}` : `第${i + 1}章` }],
      },
      ...children,
    ],
  }))
  return {
    id: `long.${lang}`,
    languages: [lang],
    metadata: {
      title: 'A long text',
      shortTitle: { en: 'A long text', 'zh-Hans': '长文' },
      subject: 'Typesetting',
      creator: 'Diglot',
      keywords: [],
      version: library.version,
      date: library.date,
      licence: library.licence,
    },
    blocks: chapters,
  }
}

function chaptersOf(blocks: readonly ParagraphBlock[]): ParagraphBlock[][] {
  const chapters: ParagraphBlock[][] = []
  for (let at = 0; at < blocks.length; at += chapters.at(-1)?.length ?? blocks.length) {
    const length = chapterLengths[chapters.length % chapterLengths.length] ?? blocks.length
    chapters.push(blocks.slice(at, at + length))
  }
  return chapters
}

/** Destinations that the chapters of a book open at. */
export function openingsOf({ blocks }: Publication): readonly string[] {
  return blocks.flatMap((block) => block.anchor ?? [])
}

/** Steps that meet every sentence before one comes again. */
function stridesOf(count: number): readonly number[] {
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b))
  return Array.from({ length: count }, (_, i) => i + 1).filter((step) => divisor(step, count) === 1)
}
