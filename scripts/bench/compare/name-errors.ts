import type { Span } from '@diglot/core'
import {
  exchanged,
  otherSide,
  removed,
  replaced,
  type Mutator,
  type NamedRecord,
  type Side,
} from './mutation.ts'
import { pick } from './random.ts'

interface Named extends Span {
  readonly record: NamedRecord
  readonly form: string
}

/** A name or a mission gives way to another of its kind. */
export const nameSwapped: Mutator = swapped((kind) => kind !== 'term')

/** A term gives way to another. */
export const termSwapped: Mutator = swapped((kind) => kind === 'term')

function swapped(isMeant: (kind: string) => boolean): Mutator {
  return (pair, side, random, records) => {
    const other = otherSide(side)
    const own = namesIn(pair[side], side, records)
    const answers = namesIn(pair[other], other, records)
    const places = own.filter(
      ({ record }) =>
        isMeant(record.kind) &&
        own.filter((one) => one.record === record).length === 1 &&
        answers.some((one) => one.record === record),
    )
    const place = pick(places, random)
    if (!place) return undefined
    const said = new Set([...own, ...answers].map(({ record }) => record))
    const candidates = records
      .filter((record) => record.kind === place.record.kind && !said.has(record))
      .flatMap((record) => record[side].find((form) => isAcronym(form) === isAcronym(place.form)) ?? [])
      .filter((form) => !place.form.includes(form) && !form.includes(place.form))
    const words = pick(candidates, random)
    const counterpart = answers.filter(({ record }) => record === place.record)
    return words === undefined ? undefined : replaced(pair, side, place, words, counterpart)
  }
}

/** What parts the items of a list. */
const listMarks = /^(?:, (?:and )?|,? and |、|和|及|以及|与)$/

/** Two items of a list of names that both sides give in one order change places. */
export const listReordered: Mutator = (pair, side, random, records) => {
  const other = otherSide(side)
  const answers = namesIn(pair[other], other, records).map(({ record }) => record.id)
  const own = namesIn(pair[side], side, records)
  const places = own.flatMap((one, i) => {
    const two = own[i + 1]
    if (!two || one.record === two.record) return []
    const between = pair[side].slice(one.end, two.start)
    if (!listMarks.test(between)) return []
    const [atOne, atTwo] = [answers.indexOf(one.record.id), answers.indexOf(two.record.id)]
    return atOne >= 0 && atTwo === atOne + 1 ? [{ one, two }] : []
  })
  const place = pick(places, random)
  return place && exchanged(pair, side, place.one, place.two)
}

function isAcronym(form: string): boolean {
  return /^[\p{Lu}\d]{3,}$/u.test(form)
}

/** Names in a text, from left to right; the longest wins. */
export function namesIn(text: string, side: Side, records: readonly NamedRecord[]): Named[] {
  const forms = records
    .flatMap((record) => record[side].map((form) => ({ record, form })))
    .filter(({ form }) => form.length > 1 && text.includes(form))
    .toSorted((one, two) => two.form.length - one.form.length)
  const found: Named[] = []
  for (const { record, form } of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + form.length)) {
      const end = start + form.length
      if (found.some((one) => one.start < end && start < one.end)) continue
      if (cutsWord(text, start) || cutsWord(text, end)) continue
      found.push({ start, end, record, form })
    }
  }
  return found.toSorted((one, two) => one.start - two.start)
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(at - 1)) && /[\p{Script=Latin}\d]/u.test(text.charAt(at))
}

/** One of three names or more that both sides list is left out. */
export const listItemDropped: Mutator = (pair, side, random, records) => {
  const other = otherSide(side)
  const answers = namesIn(pair[other], other, records)
  const own = namesIn(pair[side], side, records)
  const isMark = (from: number, to: number) => listMarks.test(pair[side].slice(from, to))
  const places = own.flatMap((one, i) => {
    const [before, after] = [own[i - 1], own[i + 1]]
    if (!before || !after || !isMark(before.end, one.start) || !isMark(one.end, after.start)) return []
    const there = [before, one, after].map(({ record }) =>
      answers.filter((answer) => answer.record.id === record.id),
    )
    const counterpart = there[1]?.[0]
    if (there.some(({ length }) => length !== 1) || !counterpart) return []
    if (own.filter(({ record }) => record.id === one.record.id).length !== 1) return []
    return [{ before, one, after, counterpart }]
  })
  const place = pick(places, random)
  return (
    place &&
    removed(
      pair,
      side,
      { start: place.before.end, end: place.one.end },
      { start: place.before.start, end: place.after.end },
      [{ start: place.counterpart.start, end: place.counterpart.end }],
    )
  )
}
