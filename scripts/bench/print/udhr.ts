import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Inline, Lang, ParagraphBlock, Publication, PublicationBlock, SectionBlock } from '@diglot/core'
import { randomOf } from '../compare/random.ts'
import { textFolder } from './peers.ts'
import { clausesOf, variedText } from './varied.ts'

/** Of the Declaration: its title, the titles of its preamble and articles, their paragraphs. */
interface Part {
  readonly kind: 'title' | 'heading' | 'paragraph'
  readonly text: string
}

const files: Readonly<Record<Lang, string>> = { en: 'eng.html', 'zh-Hans': 'cmn_hans.html' }

const kinds = { h1: 'title', h2: 'heading', p: 'paragraph' } as const

function readDeclaration(lang: Lang): readonly Part[] {
  const html = readFileSync(path.join(textFolder(), 'declaration', files[lang]), 'utf8')
  return [...html.matchAll(/<(h1|h2|p)>([^<&]*)<\/\1>/g)].map(([, tag, text = '']): Part => ({
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of the three that the expression names
    kind: kinds[tag as keyof typeof kinds],
    text,
  }))
}

/**
 * A book of the Universal Declaration of Human Rights so many times over: contents, a chapter each time, its articles as
 * sections. `turn` moves the start of each chapter by so many articles, for books that differ and are of one length;
 * `varied` puts the clauses of the Declaration together at random, so that no paragraph comes again.
 */
export function declarationBook(lang: Lang, times: number, turn = 0, varied = false): Publication {
  const [title, ...parts] = readDeclaration(lang)
  const articles = articlesOf(parts)
  const turned = [...articles.slice(turn % articles.length), ...articles.slice(0, turn % articles.length)]
  const clauses = clausesOf(
    articles.flatMap(({ paragraphs }) => paragraphs),
    lang,
  )
  const random = randomOf(`${lang} ${turn}`)
  const set = (words: string): string => (varied ? variedText(words, clauses, lang, random) : words)
  const chapters = Array.from({ length: times }, (_, i): SectionBlock => ({
    type: 'section',
    lang,
    matter: 'body',
    role: 'chapter',
    anchor: `udhr#s${i + 1}`,
    children: [
      {
        type: 'heading',
        lang,
        level: 1,
        anchor: `udhr#s${i + 1}.h`,
        children: textOf(`${title?.text ?? ''} ${i + 1}`),
      },
      ...turned.map(({ heading, paragraphs }, k): SectionBlock => ({
        type: 'section',
        lang,
        matter: 'body',
        role: 'section',
        anchor: `udhr#s${i + 1}.${k + 1}`,
        children: [
          {
            type: 'heading',
            lang,
            level: 2,
            anchor: `udhr#s${i + 1}.${k + 1}.h`,
            children: textOf(heading),
          },
          ...paragraphs.map((words, p): ParagraphBlock => ({
            type: 'paragraph',
            lang,
            anchor: `udhr#s${i + 1}.${k + 1}.p${p + 1}`,
            children: textOf(set(words)),
          })),
        ],
      })),
    ],
  }))
  const contents: PublicationBlock = {
    type: 'contents',
    lang,
    title: [{ lang, children: textOf(lang === 'en' ? 'Contents' : '目录') }],
    entries: chapters.flatMap(({ anchor, children: [heading] }) =>
      anchor !== undefined && heading?.type === 'heading'
        ? [{ level: 1 as const, anchor, titles: [{ lang, children: heading.children }] }]
        : [],
    ),
  }
  return {
    id: `udhr.${lang}`,
    languages: [lang],
    metadata: {
      title: title?.text ?? '',
      shortTitle: { [lang]: title?.text ?? '' },
      subject: 'Typesetting',
      creator: 'Diglot',
      keywords: [],
      version: '1',
      date: '1948-12-10',
      licence: { spdx: 'CC0-1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    },
    blocks: [contents, ...chapters],
  }
}

function textOf(text: string): readonly [Inline] {
  return [{ type: 'text', text }]
}

interface Article {
  readonly heading: string
  readonly paragraphs: string[]
}

function articlesOf(parts: readonly Part[]): Article[] {
  const articles: Article[] = []
  for (const { kind, text } of parts) {
    if (kind === 'heading') articles.push({ heading: text, paragraphs: [] })
    else articles.at(-1)?.paragraphs.push(text)
  }
  return articles
}
