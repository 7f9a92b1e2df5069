import { bounds, type Bound } from '@diglot/core'
import { anyOf, matchAt } from '../match-at.ts'

/** Words before a figure that say how exact it is. */
const before: Readonly<Record<Bound, readonly string[]>> = {
  'more-than': [
    'more than',
    'over',
    'above',
    'exceeding',
    'in excess of',
    'upwards of',
    'upward of',
    'well over',
    'greater than',
    'larger than',
    'higher than',
    'bigger than',
    'exceed',
    'exceeds',
    'exceeded',
    'surpassing',
    'surpass',
    'surpassed',
    '>',
  ],
  'at-least': [
    'at least',
    'no fewer than',
    'no less than',
    'not fewer than',
    'not less than',
    'a minimum of',
    'more than or equal to',
    'greater than or equal to',
    'equal to or more than',
    'equal to or greater than',
    '>=',
    '≥',
  ],
  about: ['about', 'around', 'approximately', 'roughly', 'some', 'circa', 'an estimated'],
  nearly: ['nearly', 'almost', 'close to', 'just under'],
  'at-most': [
    'at most',
    'no more than',
    'not more than',
    'up to',
    'as many as',
    'a maximum of',
    'not exceeding',
    'less than or equal to',
    'fewer than or equal to',
    'equal to or less than',
    'smaller than or equal to',
    '<=',
    '≤',
  ],
  'less-than': ['fewer than', 'less than', 'smaller than', 'lower than', 'below', '<'],
}

/** Words after a figure or its unit. */
const after: Readonly<Partial<Record<Bound, readonly string[]>>> = {
  'more-than': ['+', ' plus', '-plus', '-odd'],
  'at-least': [' or more', ' and more', ' or above', ' and above', ' or greater'],
  about: [' or so', ' or thereabouts'],
  'at-most': [' or fewer', ' or less', ' or below'],
}

const boundsBefore = bySaying(before)
const boundsAfter = bySaying(after)
const hedgeBefore = anyOf(boundsBefore.keys(), '', '(?: |(?<=[<>=≥≤]))', 'i')
const hedgeAfter = anyOf(boundsAfter.keys(), '', String.raw`(?![\p{L}\p{N}]| than)`, 'iu')

/** "may not exceed one third" is at most a third. */
const denied = /\b(?:not|nor|never|neither|cannot)(?: (?!only|just|because|for)\p{Ll}+){0,4} $/iu
const opposites: Readonly<Partial<Record<Bound, Bound>>> = { 'more-than': 'at-most', 'less-than': 'at-least' }

export interface Hedge {
  readonly bound: Bound
  readonly end: number
}

/** The hedge that starts at an offset; its end is where the figure must start. */
export function hedgeAt(text: string, at: number): Hedge | undefined {
  const hedge = hedgeIn(boundsBefore, hedgeBefore, text, at)
  const bound =
    hedge && denied.test(text.slice(Math.max(0, at - 40), at)) ? opposites[hedge.bound] : undefined
  return hedge && bound ? { ...hedge, bound } : hedge
}

/** The hedge that follows a figure. */
export function hedgeAfterAt(text: string, at: number): Hedge | undefined {
  return hedgeIn(boundsAfter, hedgeAfter, text, at)
}

function hedgeIn(
  sayings: ReadonlyMap<string, Bound>,
  pattern: RegExp,
  text: string,
  at: number,
): Hedge | undefined {
  const match = matchAt(pattern, text, at)
  const bound = sayings.get(match?.[1]?.toLowerCase() ?? '')
  return match && bound && { bound, end: at + match[0].length }
}

function bySaying(table: Readonly<Partial<Record<Bound, readonly string[]>>>): Map<string, Bound> {
  return new Map(
    bounds.flatMap((bound) => (table[bound] ?? []).map((saying): [string, Bound] => [saying, bound])),
  )
}
