import type { Localized } from '../lang.ts'
import type { PartialDate } from './date.ts'
import type { DivergenceKind, TermKind } from './record.ts'

/** Pages a briefing may be asked for: a leaf, a sheet printed on both sides, or a brochure of at most eight. */
export const briefingLengths = [1, 2, 8] as const

export type BriefingLength = (typeof briefingLengths)[number]

/**
 * A briefing: what the library says on one matter, for a reader with little time.
 *
 * Its parts are queries over the library and prose that cites facts; every figure it prints is looked up when it is
 * composed, so that it follows the records and the date asked for.
 */
export interface Briefing<I extends string = string> {
  readonly id: I
  readonly title: Localized
  /** The question that it answers, under the title. */
  readonly subtitle: Localized
  /** Who wrote it. */
  readonly authors: Localized
  /** Of the briefing (semver). */
  readonly version: string
  /** Pages it is made for. */
  readonly length: BriefingLength
  /** Facts that its prose and its key facts cite. */
  readonly cites: readonly BriefingCite[]
  /** In the order in which they are printed, which is that of `briefingPartTypes`. */
  readonly parts: readonly [BriefingPart, ...BriefingPart[]]
}

/** A fact as a briefing cites it; the check compares it with the value that the prose was written for. */
export interface BriefingCite {
  /** `missions-joined`, or `missions-joined@white-paper-2020.en` where one source's statement is meant. */
  readonly key: string
  readonly fact: string
  /** Source of the statement; the first that was known when absent. */
  readonly source?: string
  /** What the amount counts, in the words of the prose: "peacekeepers" for persons. */
  readonly as?: Localized
  /** Why the figure is disputed, or what else a reader must know of it. */
  readonly note?: Localized
}

/** Every kind of part in the order in which briefings have them. */
export const briefingPartTypes = [
  'bottom-line',
  'key-facts',
  'text',
  'missions',
  'people',
  'chart',
  'timeline',
  'commitments',
  'differences',
  'terms',
  'source-base',
  'data-notes',
  'sources',
] as const

export type BriefingPartType = (typeof briefingPartTypes)[number]

interface PartBase {
  /** Heads the part; the house's own word for the kind of part when absent. */
  readonly title?: Localized
  /** What introduces it or, of a `bottom-line` or a `text`, what it says. */
  readonly prose?: Localized<BriefingProse>
  /** When the pages do not hold everything, parts fall in this order, 1 first; a part without it never does. */
  readonly falls?: number
  /** Where there is room for more, parts grow in this order, 1 first and those without it last; equals take turns. */
  readonly grows?: number
}

/** What must be said and how much of it where there is room for more; rows are in the order of their importance. */
interface Rows {
  /** Rows that the part has at least. All of them when absent. */
  readonly least?: number
}

/** The whole in three to five sentences. */
export interface BottomLinePart extends PartBase {
  readonly type: 'bottom-line'
}

export interface KeyFactsPart extends PartBase, Rows {
  readonly type: 'key-facts'
  /** Keys of cites. */
  readonly cites: readonly [string, ...string[]]
}

/** Prose under a title of its own. */
export interface TextPart extends PartBase {
  readonly type: 'text'
}

export interface MissionsPart extends PartBase {
  readonly type: 'missions'
  /** Those in which participation was continuing, or all; `continuing-first` has all where there is room. */
  readonly which: 'all' | 'continuing' | 'continuing-first'
}

/** People whose death in a mission is recorded. */
export interface PeoplePart extends PartBase, Rows {
  readonly type: 'people'
}

/** What a chart can be drawn of. */
export const briefingCharts = [
  'participation',
  'troops-by-kind',
  'personnel-by-capability',
  'fatalities',
  'milestones',
  'standby-force',
] as const

export type BriefingChart = (typeof briefingCharts)[number]

export interface ChartPart extends PartBase {
  readonly type: 'chart'
  readonly chart: BriefingChart
}

/** Events of a stretch of time, or those named, the most important first; printed in the order of their dates. */
export interface TimelinePart extends PartBase, Rows {
  readonly type: 'timeline'
  readonly from?: PartialDate
  readonly to?: PartialDate
  readonly events?: readonly string[]
}

/** What was pledged beside what became of it. */
export interface CommitmentsPart extends PartBase {
  readonly type: 'commitments'
  readonly enumeration: string
}

/** Where sources or languages part: each question with every answer, and divergences of wording. */
export interface DifferencesPart extends PartBase, Rows {
  readonly type: 'differences'
  /** Ids of facts. */
  readonly facts: readonly string[]
  /** Ids of divergences. */
  readonly divergences: readonly string[]
  /** Divergences of these kinds as well. */
  readonly kinds: readonly DivergenceKind[]
}

export interface TermsPart extends PartBase, Rows {
  readonly type: 'terms'
  readonly terms: readonly string[]
  /** Terms of these kinds as well. */
  readonly kinds: readonly TermKind[]
}

/** What the sources are: one-sided or unverified, original or translated, by whom or what. */
export interface SourceBasePart extends PartBase {
  readonly type: 'source-base'
}

/** Cut-off, definitions and rounding, and what was left out. */
export interface DataNotesPart extends PartBase {
  readonly type: 'data-notes'
}

/** Notes with the place of every figure, the sources, and how to cite. */
export interface SourcesPart extends PartBase {
  readonly type: 'sources'
}

export type BriefingPart =
  | BottomLinePart
  | KeyFactsPart
  | TextPart
  | MissionsPart
  | PeoplePart
  | ChartPart
  | TimelinePart
  | CommitmentsPart
  | DifferencesPart
  | TermsPart
  | SourceBasePart
  | DataNotesPart
  | SourcesPart

/** Prose in one language: paragraphs and items of sentences, each of which may fall by itself. */
export type BriefingProse = readonly BriefingParagraph[]

export interface BriefingParagraph {
  readonly type: 'paragraph' | 'item'
  readonly sentences: readonly BriefingSentence[]
}

export type BriefingSentence = readonly BriefingInline[]

/** Running text whose figures are references: what they print is looked up. */
export type BriefingInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly BriefingInline[] }
  | BriefingReference

export type BriefingReference =
  /** `{{fact:…}}` by the key of its cite. */
  | { readonly type: 'fact'; readonly cite: string }
  /** `{{date:…}}` by the key of its cite: the date or the period of the data. */
  | { readonly type: 'date'; readonly cite: string }
  /** `{{event:…}}`: its date. */
  | { readonly type: 'event'; readonly event: string }
  /** `{{given:…}}`: nothing, but its sentence stands only once the document is known. */
  | { readonly type: 'given'; readonly document: string }
  /** `{{document:…}}`: its title. */
  | { readonly type: 'document'; readonly document: string }

/** Every reference in a sentence. */
export function referencesIn(inlines: readonly BriefingInline[]): BriefingReference[] {
  return inlines.flatMap((inline): BriefingReference[] => {
    switch (inline.type) {
      case 'text':
        return []
      case 'emphasis':
      case 'strong':
        return referencesIn(inline.children)
      case 'fact':
      case 'date':
      case 'event':
      case 'given':
      case 'document':
        return [inline]
    }
  })
}

/** The briefing of a library by its id, or `undefined`. */
export function briefingOf(
  { briefings }: { readonly briefings: readonly Briefing[] },
  id: string,
): Briefing | undefined {
  return briefings.find((briefing) => briefing.id === id)
}
