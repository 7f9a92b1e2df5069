import { briefingCharts, briefingLengths, briefingPartTypes, divergenceKinds, termKinds } from '@diglot/core'
import type { BriefingLength, BriefingPartType } from '@diglot/core'
import * as v from 'valibot'
import type { AuthoredBriefing, AuthoredCite, AuthoredPart } from './authored.ts'
import { choice, defaulted, fields, list, optional, positive, someOf, text } from './fields.ts'
import type { Schema } from './fields.ts'
import { identifier } from './identifier.ts'
import { localized } from './localized.ts'
import { partialDate } from './partial-date.ts'
import { describe, say } from './said.ts'

const cite: Schema<AuthoredCite> = fields<AuthoredCite>({
  fact: text,
  source: optional(text),
  value: text,
  as: optional(localized),
  note: optional(localized),
})

type PartOf<T extends BriefingPartType> = Extract<AuthoredPart, { readonly type: T }>

const base = { text: optional(text), falls: optional(positive), grows: optional(positive) }
const rows = { least: optional(positive) }

const parts: { readonly [T in BriefingPartType]: Schema<PartOf<T>> } = {
  'bottom-line': fields<PartOf<'bottom-line'>>({ type: v.literal('bottom-line'), ...base }),
  'key-facts': fields<PartOf<'key-facts'>>({
    type: v.literal('key-facts'),
    ...base,
    ...rows,
    cites: someOf(text),
  }),
  text: fields<PartOf<'text'>>({ type: v.literal('text'), ...base }),
  missions: fields<PartOf<'missions'>>({
    type: v.literal('missions'),
    ...base,
    which: choice(['all', 'continuing', 'continuing-first']),
  }),
  people: fields<PartOf<'people'>>({ type: v.literal('people'), ...base, ...rows }),
  chart: fields<PartOf<'chart'>>({ type: v.literal('chart'), ...base, chart: choice(briefingCharts) }),
  timeline: fields<PartOf<'timeline'>>({
    type: v.literal('timeline'),
    ...base,
    ...rows,
    from: optional(partialDate),
    to: optional(partialDate),
    events: optional(list(text)),
  }),
  commitments: fields<PartOf<'commitments'>>({ type: v.literal('commitments'), ...base, enumeration: text }),
  differences: fields<PartOf<'differences'>>({
    type: v.literal('differences'),
    ...base,
    ...rows,
    facts: defaulted(list(text), []),
    divergences: defaulted(list(text), []),
    kinds: defaulted(list(choice(divergenceKinds)), []),
  }),
  terms: fields<PartOf<'terms'>>({
    type: v.literal('terms'),
    ...base,
    ...rows,
    terms: defaulted(list(text), []),
    kinds: defaulted(list(choice(termKinds)), []),
  }),
  'source-base': fields<PartOf<'source-base'>>({ type: v.literal('source-base'), ...base }),
  'data-notes': fields<PartOf<'data-notes'>>({ type: v.literal('data-notes'), ...base }),
  sources: fields<PartOf<'sources'>>({ type: v.literal('sources'), ...base }),
}

const unknownPart = v.looseObject(
  { type: choice(briefingPartTypes, 'unknown-part', 'part') },
  ({ input, received }) =>
    say(
      received === 'undefined'
        ? { code: 'missing-field', message: 'Missing `type`', hint: 'as in `type: key-facts`' }
        : { code: 'wrong-type', message: `Expected a part with a \`type\`, found ${describe(input)}` },
    ),
)

/** The type says which fields a part has. */
const part: Schema<AuthoredPart> = v.lazy((input): Schema<AuthoredPart> => {
  const type: unknown =
    typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined
  const known = briefingPartTypes.find((name) => name === type)
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a part of no known type is never read
  return known === undefined ? (unknownPart as unknown as Schema<AuthoredPart>) : parts[known]
})

const length: Schema<BriefingLength> = v.picklist(briefingLengths, ({ input }) =>
  say({ code: 'wrong-type', message: `Expected 1, 2 or 8 pages, found ${describe(input)}` }),
)

export const briefingSchema: Schema<AuthoredBriefing> = fields<AuthoredBriefing>({
  id: identifier,
  title: localized,
  subtitle: localized,
  authors: localized,
  version: text,
  length,
  cites: list(cite),
  parts: someOf(part),
})
