import type { Lang } from '@diglot/core'
import type { ComparedSegment, ComparedText } from '../model.ts'

/** A segment of a pair, as formats that hold one text a side carry it beside that text. */
export interface SegmentRecord {
  readonly index: number
  readonly length: number
  readonly anchor?: string
  readonly label?: string
  readonly section?: string
}

/** One side of a pair as one text. Without records it is a segment. */
export interface ExchangedSide {
  readonly text: string
  readonly segments?: readonly SegmentRecord[]
}

/** Sentences of a language stand next to each other with this between them. */
const gaps: Readonly<Record<Lang, string>> = { en: ' ', 'zh-Hans': '' }

/** The segments of a side of a pair as one text, with what is needed to take them apart again. */
export function joinedSide(
  { segments, lang }: ComparedText,
  indices: readonly number[],
): Required<ExchangedSide> {
  const joined = indices.map((index) => ({ index, ...segments[index] }))
  return {
    text: joined.map(({ text = '' }) => text).join(gaps[lang]),
    segments: joined.map(({ text = '', ...record }) => ({ ...record, length: text.length })),
  }
}

export interface PlacedSegment {
  readonly index: number
  readonly segment: ComparedSegment
}

/** The segments of a side by its records, none for a side that is not there; undefined when the records do not fit. */
export function segmentsOf(side: ExchangedSide | undefined, lang: Lang): PlacedSegment[] | undefined {
  if (!side) return []
  if (!side.segments) return undefined
  const placed: PlacedSegment[] = []
  let start = 0
  for (const { index, length, ...record } of side.segments) {
    if (placed.length > 0) {
      if (!side.text.startsWith(gaps[lang], start)) return undefined
      start += gaps[lang].length
    }
    placed.push({ index, segment: segmentOf(side.text.slice(start, start + length), record) })
    start += length
  }
  return start === side.text.length ? placed : undefined
}

function segmentOf(
  text: string,
  {
    anchor,
    label,
    section,
  }: { readonly anchor?: string; readonly label?: string; readonly section?: string },
): ComparedSegment {
  return {
    text,
    ...(isAnchor(anchor) && { anchor }),
    ...(label !== undefined && { label }),
    ...(section !== undefined && { section }),
  }
}

function isAnchor(anchor: string | undefined): anchor is `${string}#${string}` {
  return anchor?.includes('#') === true
}

/** The fields of the record of a segment. */
export function recordFields({
  index,
  length,
  anchor,
  label,
  section,
}: SegmentRecord): [key: string, value: string][] {
  const fields: [string, string | undefined][] = [
    ['index', String(index)],
    ['length', String(length)],
    ['anchor', anchor],
    ['label', label],
    ['section', section],
  ]
  return fields.flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] satisfies [string, string]],
  )
}

export function recordOfFields(fields: ReadonlyMap<string, string>): SegmentRecord | undefined {
  const index = Number(fields.get('index'))
  const length = Number(fields.get('length'))
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(length)) return undefined
  const [anchor, label, section] = ['anchor', 'label', 'section'].map((key) => fields.get(key))
  return {
    index,
    length,
    ...(anchor !== undefined && { anchor }),
    ...(label !== undefined && { label }),
    ...(section !== undefined && { section }),
  }
}
