import { labelled, type Publication, type TitleIn } from '@diglot/core'
import { AlignmentType, Footer, Header, type ISectionOptions, Paragraph, type ParagraphChild } from 'docx'
import { type Context, writeInlines } from './context.ts'
import { pageNumber } from './field.ts'
import type { PageSequence } from './page-sequence.ts'
import { runs, tab } from './run.ts'

type HeadsAndFolios = Pick<ISectionOptions, 'headers' | 'footers'>

/** The paper on the verso, the chapter on the recto, folios at the outer edge; none on title pages and imprint. */
export function headsAndFolios(
  { kind, head }: PageSequence,
  { languages, metadata: { shortTitle } }: Publication,
  context: Context,
): HeadsAndFolios {
  if (kind !== 'text') {
    return {
      headers: { default: header([]), even: header([]), first: header([]) },
      footers: { default: footer([]), even: footer([]), first: footer([]) },
    }
  }
  const verso = languages.flatMap((lang) => {
    const title = shortTitle[lang]
    return title === undefined ? [] : [runs(title, { ...context, lang })]
  })
  const recto = head.map((title) => titleRuns(title, context))
  const folio = (): ParagraphChild[] => pageNumber({ ...context, lang: 'en' })
  return {
    headers: {
      default: header(recto.length === 1 ? [tab(context), ...recto.flat()] : apart(recto, context)),
      even: header(apart(verso, context)),
      first: header([]),
    },
    footers: {
      default: footer(folio(), 'right'),
      even: footer(folio(), 'left'),
      first: footer(folio(), 'right'),
    },
  }
}

/** The first title at the left, the second at the right. */
function apart(titles: readonly (readonly ParagraphChild[])[], context: Context): ParagraphChild[] {
  return titles.flatMap((title, index) => (index === 0 ? title : [tab(context), ...title]))
}

function titleRuns({ lang, label, children }: TitleIn, context: Context): readonly ParagraphChild[] {
  const within = { ...context, lang }
  const words = children.filter(({ type }) => type !== 'note')
  return [...runs(labelled(label ?? '', '', lang), within), ...writeInlines(words, within)]
}

function header(children: readonly ParagraphChild[]): Header {
  return new Header({ children: [new Paragraph({ style: 'Header', children })] })
}

function footer(children: readonly ParagraphChild[], side: 'left' | 'right' = 'left'): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType[side === 'left' ? 'LEFT' : 'RIGHT'],
        children,
      }),
    ],
  })
}
