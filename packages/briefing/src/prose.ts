import { formatDate, formatPeriod, referencesIn } from '@diglot/core'
import type {
  BriefingCite,
  BriefingInline,
  BriefingParagraph,
  BriefingProse,
  BriefingReference,
  Fact,
  Inline,
  Lang,
  Localized,
  PublicationBlock,
  Statement,
} from '@diglot/core'
import type { Desk } from './desk.ts'
import { figure, noteOf, valueText } from './figure.ts'
import { text } from './inline.ts'
import { words } from './words.ts'

/** A statement that a cite means, with its fact. */
export interface Cited {
  readonly cite: BriefingCite
  readonly fact: Fact
  readonly statement: Statement
}

/** What a cite prints at the date: the statement of its source, or the first that was known; nothing when none was. */
export function citedBy(key: string, { briefing, library, view }: Desk): Cited | undefined {
  const cite = briefing.cites.find((candidate) => candidate.key === key)
  const fact = library.facts.find(({ id }) => id === cite?.fact)
  if (cite === undefined || fact === undefined) return undefined
  const known = view.statements(fact)
  const statement = cite.source === undefined ? known[0] : known.find(({ source }) => source === cite.source)
  return statement && { cite, fact, statement }
}

/** Paragraphs of prose, each with the sentences whose figures were known; one without any is left out. */
export function proseRows(
  prose: Localized<BriefingProse> | undefined,
  count: number,
  desk: Desk,
): readonly (readonly PublicationBlock[])[][] {
  if (prose === undefined) return []
  const [first] = desk.languages
  return prose[first].slice(0, count).flatMap((_, index) => {
    const cells = desk.languages.map((lang) => paragraphBlocks(prose[lang][index], desk, lang))
    return cells.every((cell) => cell.length === 0) ? [] : [cells]
  })
}

function paragraphBlocks(
  paragraph: BriefingParagraph | undefined,
  desk: Desk,
  lang: Lang,
): PublicationBlock[] {
  if (paragraph === undefined) return []
  const known = paragraph.sentences.filter((sentence) =>
    referencesIn(sentence).every((each) => isKnown(each, desk)),
  )
  if (lang === desk.languages[0]) desk.omissions.sentences += paragraph.sentences.length - known.length
  // What cites nothing goes on from what does, and falls with it.
  const cites = (sentences: BriefingParagraph['sentences']): boolean =>
    sentences.some((sentence) => referencesIn(sentence).length > 0)
  if (cites(paragraph.sentences) && !cites(known)) return []
  const children = trimmed(known.flatMap((sentence) => inlinesOf(sentence, desk, lang)))
  if (children.length === 0) return []
  return paragraph.type === 'paragraph'
    ? [{ type: 'paragraph', lang, children }]
    : [{ type: 'list', lang, items: [{ type: 'list-item', lang, children }] }]
}

function isKnown(reference: BriefingReference, desk: Desk): boolean {
  const { library, view } = desk
  switch (reference.type) {
    case 'fact':
    case 'date':
      return citedBy(reference.cite, desk) !== undefined
    case 'event':
      return library.events.some((event) => event.id === reference.event && view.event(event))
    case 'given':
    case 'document':
      return view.document(reference.document)
  }
}

function inlinesOf(sentence: readonly BriefingInline[], desk: Desk, lang: Lang): Inline[] {
  return sentence.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text':
        return text(inline.text)
      case 'emphasis':
      case 'strong':
        return [{ type: inline.type, children: inlinesOf(inline.children, desk, lang) }]
      case 'fact': {
        const found = citedBy(inline.cite, desk)
        return found === undefined ? [] : [runIn(found, desk, lang)]
      }
      case 'date': {
        const found = citedBy(inline.cite, desk)
        return found === undefined ? [] : dateOf(found, desk, lang)
      }
      case 'event': {
        const event = desk.library.events.find(({ id }) => id === inline.event)
        return event === undefined
          ? []
          : [
              ...text(formatDate(event.from, lang)),
              desk.notes.mark({ anchors: [...new Set(event.citations.map(({ anchor }) => anchor))] }),
            ]
      }
      case 'given':
        return []
      case 'document':
        return documentTitle(inline.document, desk, lang)
    }
  })
}

/** A figure within a sentence: in English, what is counted is spelled out under ten. */
function runIn({ cite, fact, statement }: Cited, desk: Desk, lang: Lang): Inline {
  const said = valueText(statement, lang, cite.as)
  return figure(fact, statement, desk, lang === 'en' ? spelledOut(said, statement) : said)
}

const underTen = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** Units that measure keep their figures. */
const counts = /^(?!hour|flight-hour|kilometre|tonne|USD|CNY|percent)/

function spelledOut(said: string, { value }: Statement): string {
  if (value.type !== 'quantity' || !counts.test(value.unit)) return said
  const word = underTen[value.amount - 1]
  return word === undefined ? said : said.replace(/\b\d\b/, word)
}

/** The date of the data, which the note of the statement leads to. */
function dateOf({ fact, statement }: Cited, desk: Desk, lang: Lang): Inline[] {
  const { asOf, period } = statement
  const date = asOf === undefined ? period && formatPeriod(period, lang) : formatDate(asOf, lang)
  return [...text(date ?? words.dateNotStated[lang]), noteOf(fact, statement, desk)]
}

/** A title of a work: 《》 in Chinese, italics in English. */
function documentTitle(id: string, { library }: Desk, lang: Lang): Inline[] {
  const title = library.documents.find((document) => document.id === id)?.title[lang] ?? id
  return lang === 'en'
    ? [{ type: 'emphasis', children: text(title) }]
    : text(`《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`)
}

/** Without the space that the last sentence ends in. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  const last = inlines.at(-1)
  if (last?.type !== 'text') return [...inlines]
  const said = last.text.trimEnd()
  return [...inlines.slice(0, -1), ...(said === '' ? [] : [{ ...last, text: said }])]
}
