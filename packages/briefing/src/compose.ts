import { approximateMeasure } from '@diglot/charts'
import { briefingOf, formatDate } from '@diglot/core'
import type {
  Anchor,
  Briefing,
  BriefingLength,
  BriefingPart,
  HeadingBlock,
  Inline,
  KnownBy,
  Lang,
  Library,
  Localized,
  MeasureText,
  PartialDate,
  Publication,
  PublicationBlock,
  SectionBlock,
  TitleLine,
  TitlePageBlock,
} from '@diglot/core'
import type { Desk } from './desk.ts'
import { chartTitles } from './charts/chart-titles.ts'
import { text } from './inline.ts'
import { notesFor } from './notes.ts'
import { composePart, sizesOf } from './part/writers.ts'
import { sideBySide } from './side-by-side.ts'
import { viewOf } from './vantage.ts'
import { partTitles, words } from './words.ts'

export interface BriefingRequest {
  /** Id of the briefing. */
  readonly briefing: string
  /** One language, or two side by side. */
  readonly languages: readonly [Lang] | readonly [Lang, Lang]
  /** What was known then; the date of the library's content when absent. */
  readonly asOf?: PartialDate
  /** Which date decides what was known: publication when absent. */
  readonly by?: KnownBy
  /** Widths of charts in points, one a language; 240 when absent. */
  readonly chartWidths?: readonly [number, ...number[]]
  /** Measures the texts of charts; a table of common widths when absent. */
  readonly measure?: MeasureText
}

/** The parts that a briefing is composed of, by their place in it, and the size of each. */
export type Selection = ReadonlyMap<number, number>

/** A briefing that can be composed shorter or longer. */
export interface BriefingPlan {
  readonly briefing: Briefing
  readonly length: BriefingLength
  /** What never falls, at its smallest. */
  readonly least: Selection
  /** Places of the parts that may fall, the one that falls last first. */
  readonly optional: readonly number[]
  /** How many sizes a part comes in. */
  readonly sizes: (part: number) => number
  /** Everything, at its largest. */
  readonly whole: Selection
  readonly compose: (selection: Selection) => Publication
}

/**
 * Plans a briefing of a library: what it may consist of, from what never falls to the whole.
 *
 * Throws a RangeError that names what there is when the library has no such briefing.
 */
export function planBriefing(library: Library, request: BriefingRequest): BriefingPlan {
  const briefing = briefingOf(library, request.briefing)
  if (briefing === undefined) {
    const known = library.briefings.map(({ id }) => `\`${id}\``).join(', ')
    throw new RangeError(
      `Cannot compose \`${request.briefing}\`, expected ${known || 'a briefing, but the library has none'}`,
    )
  }
  const { languages, asOf = library.date, by = 'publication' } = request
  const view = viewOf(library, { at: asOf, by })
  const drawn: Desk['drawing']['drawn'] = new Map()
  const { chartWidths: widths = [240], measure = approximateMeasure } = request
  const deskNow = (): Desk => ({
    library,
    briefing,
    languages,
    view,
    notes: notesFor(library, briefing.id),
    drawing: { widths, measure, drawn },
    omissions: { sentences: 0, statements: 0 },
  })
  const counts = briefing.parts.map((part) => sizesOf(part, deskNow()))
  const sizes = (part: number): number => counts[part] ?? 1
  const indexed = [...briefing.parts.entries()]
  return {
    briefing,
    length: briefing.length,
    least: new Map(indexed.filter(([, { falls }]) => falls === undefined).map(([index]) => [index, 0])),
    optional: indexed
      .filter(([, { falls }]) => falls !== undefined)
      .toSorted(([, a], [, b]) => (b.falls ?? 0) - (a.falls ?? 0))
      .map(([index]) => index),
    sizes,
    whole: new Map(indexed.map(([index]) => [index, sizes(index) - 1])),
    compose: (selection) => compose(deskNow(), selection),
  }
}

/** A briefing with everything it has to say at its date. */
export function composeBriefing(library: Library, request: BriefingRequest): Publication {
  const plan = planBriefing(library, request)
  return plan.compose(plan.whole)
}

function compose(desk: Desk, selection: Selection): Publication {
  const { briefing, languages, library } = desk
  const fallen: BriefingPart[] = []
  const partial: { readonly part: BriefingPart; readonly shown: number; readonly of: number }[] = []
  const sections = briefing.parts.flatMap((part, index): SectionBlock[] => {
    const size = selection.get(index)
    if (size === undefined) {
      fallen.push(part)
      return []
    }
    const composed = composePart(part, size, desk)
    const { shown, of } = composed
    if (shown !== undefined && of !== undefined && shown < of) partial.push({ part, shown, of })
    const blocks = composed.blocks.length > 0 || part.falls !== undefined ? composed.blocks : unknown(desk)
    const last = part.type === 'sources' ? [...blocks, ...leftOut(fallen, partial, desk)] : blocks
    return last.length === 0 ? [] : [section(part, index, last, desk)]
  })
  return {
    id: `${briefing.id}.${languages.join('+')}`,
    languages,
    metadata: {
      title: languages.map((lang) => briefing.title[lang]).join(' / '),
      shortTitle: Object.fromEntries(languages.map((lang) => [lang, briefing.title[lang]])),
      subject: languages.map((lang) => briefing.subtitle[lang]).join(' / '),
      creator: briefing.authors[languages[0]],
      keywords: [],
      version: briefing.version,
      date: library.date,
      licence: library.licence,
    },
    blocks: [masthead(desk), ...sections],
  }
}

function masthead({ briefing, languages, library, view }: Desk): TitlePageBlock {
  const line = (role: TitleLine['role'], lang: Lang, said: string): TitleLine => ({
    role,
    lang,
    children: text(said),
  })
  const each = (said: (lang: Lang) => string): string => [...new Set(languages.map(said))].join(' / ')
  const [lang] = languages
  return {
    type: 'title-page',
    variant: 'masthead',
    lang,
    lines: [
      line(
        'publisher',
        lang,
        `${each((own) => library.publisher[own])} · ${each((own) => words.briefing[own])}`,
      ),
      ...languages.map((own) => line('title', own, briefing.title[own])),
      ...languages.map((own) => line('subtitle', own, briefing.subtitle[own])),
      ...languages.map((own) =>
        line(
          'date',
          own,
          own === 'en'
            ? `As of ${formatDate(view.at, own)}, by the date of ${view.by === 'data' ? 'the data' : 'publication'} · ${briefing.authors.en} · Version ${briefing.version}`
            : `截至${formatDate(view.at, own)}（按${view.by === 'data' ? '数据' : '发表'}日期） · ${briefing.authors['zh-Hans']} · 版本${briefing.version}`,
        ),
      ),
    ],
  }
}

/** A part under its title; boxes and charts bring their own. */
function section(
  part: BriefingPart,
  index: number,
  blocks: readonly PublicationBlock[],
  desk: Desk,
): SectionBlock {
  const { briefing, languages } = desk
  const anchor: Anchor = `${briefing.id}#${part.type}${index}`
  const title = part.title ?? partTitles[part.type]
  const headsItself = part.type === 'bottom-line' || part.type === 'key-facts' || part.type === 'chart'
  const heading = (lang: Lang): HeadingBlock => ({
    type: 'heading',
    lang,
    anchor: `${anchor}.h`,
    level: 1,
    children: text(title[lang]),
  })
  return {
    type: 'section',
    lang: languages[0],
    anchor,
    matter: backTypes.has(part.type) ? 'back' : 'body',
    role: 'section',
    children: headsItself ? blocks : titled(languages.map(heading), blocks, desk),
  }
}

const backTypes: ReadonlySet<BriefingPart['type']> = new Set(['source-base', 'data-notes', 'sources'])

/** Titles of two languages stand in the first row of the parallel that a part starts with. */
function titled(
  headings: readonly HeadingBlock[],
  blocks: readonly PublicationBlock[],
  { languages }: Desk,
): PublicationBlock[] {
  const [first, ...rest] = blocks
  const row = headings.map((heading): PublicationBlock[] => [heading])
  const [one = [], two = []] = row
  if (languages.length > 1 && first?.type === 'parallel')
    return [{ ...first, rows: [{ cells: [one, two] }, ...first.rows] }, ...rest]
  const [lang] = languages
  const both = headings.length < 2 ? headings : [joinedHeading(headings, lang)]
  return [...both, ...blocks]
}

/** One heading in both languages over what both share. */
function joinedHeading([first, ...others]: readonly HeadingBlock[], lang: Lang): HeadingBlock {
  const children: Inline[] = [
    ...(first?.children ?? []),
    ...others.flatMap((other) => [
      ...text(' / '),
      ...other.children.map((inline): Inline =>
        inline.type === 'text' ? { ...inline, lang: other.lang } : inline,
      ),
    ]),
  ]
  return { type: 'heading', level: 1, ...first, lang, children }
}

function unknown(desk: Desk): PublicationBlock[] {
  return sideBySide(
    [desk.languages.map((lang) => [{ type: 'paragraph', lang, children: text(words.nothingKnown[lang]) }])],
    desk,
  )
}

/** A chart is named by what it draws. */
function titleOf(part: BriefingPart): Localized {
  if (part.title !== undefined) return part.title
  return part.type === 'chart' ? chartTitles[part.chart] : partTitles[part.type]
}

/** What the length left no room for. */
function leftOut(
  fallen: readonly BriefingPart[],
  partial: readonly { readonly part: BriefingPart; readonly shown: number; readonly of: number }[],
  desk: Desk,
): PublicationBlock[] {
  if (fallen.length + partial.length === 0) return []
  const [lang] = desk.languages
  const said = desk.languages.map((own) => {
    const name = (part: BriefingPart): string => titleOf(part)[own]
    const wholes = fallen.map(name)
    const parts = partial.map(({ part, shown, of }) =>
      own === 'en' ? `${name(part)} (${shown} of ${of} shown)` : `${name(part)}（共${of}项，列${shown}项）`,
    )
    return own === 'en'
      ? [
          ...(wholes.length === 0 ? [] : [`left out: ${wholes.join(', ')}`]),
          ...(parts.length === 0 ? [] : [`in part: ${parts.join(', ')}`]),
        ].join('; ')
      : [
          ...(wholes.length === 0 ? [] : [`略去：${wholes.join('、')}`]),
          ...(parts.length === 0 ? [] : [`节录：${parts.join('、')}`]),
        ].join('；')
  })
  const lead = lang === 'en' ? 'For want of room, ' : '限于篇幅，'
  return [
    { type: 'paragraph', lang, children: text(`${lead}${said.join(' / ')}${lang === 'en' ? '.' : '。'}`) },
  ]
}
